import "server-only";
import type { Work } from "@/lib/db/work";
import { dayToDate } from "@/lib/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/shared/failure";
import { institutionPolicy } from "./institution.policy";
import type { ChangeOrganisationPeriodInput, EnrolOrganisationInput } from "./organisation.schema";
import type { AddSeatInput, ChangeSeatPeriodInput } from "./seat.schema";

type Created = Promise<{ id: string }>;

const dates = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  startsOn: dayToDate(startsOn),
  endsOn: endsOn === "" ? null : dayToDate(endsOn),
});

/** Enters an employers' organisation or a representative union, with its validity and source (R49). */
export async function enrolOrganisation(
  { tx, actor, record }: Work,
  { name, acronym, side, source, ...period }: EnrolOrganisationInput,
): Created {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  if (await tx.organisation.findUnique({ where: { acronym }, select: { id: true } })) {
    refuseByRule("Une organisation porte déjà ce sigle.", "acronym");
  }
  const organisation = await tx.organisation.create({
    data: { name, acronym, side, source, ...dates(period) },
    select: { id: true },
  });
  record({
    action: "enrolOrganisation",
    subjectType: "Organisation",
    subjectId: organisation.id,
    payload: { side, acronym },
  });
  return organisation;
}

/** Changes the days between which an organisation is representative; refused when somebody changed it meanwhile. */
export async function changeOrganisationPeriod(
  { tx, actor, record }: Work,
  { id, version, source, ...period }: ChangeOrganisationPeriodInput,
): Created {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const { count } = await tx.organisation.updateMany({
    where: { id, version },
    data: { ...dates(period), source, version: version + 1 },
  });
  if (count === 0) {
    const exists = (await tx.organisation.count({ where: { id } })) > 0;
    if (exists) refuseConflict();
    refuseNotFound();
  }
  record({
    action: "changeOrganisationPeriod",
    subjectType: "Organisation",
    subjectId: id,
    payload: { ...period },
  });
  return { id };
}

/** Adds a seat to an organisation; a union has one at a time (R50), which the composition checks day by day. */
export async function addSeat(
  { tx, actor, record }: Work,
  { organisationId, label, ...period }: AddSeatInput,
): Promise<{ organisationId: string }> {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { seats: { where: { label }, select: { id: true } } },
  });
  if (!organisation) refuseNotFound();
  if (organisation.seats.length > 0)
    refuseByRule("Cette organisation a déjà un siège de ce nom.", "label");
  const { id } = await tx.seat.create({
    data: { organisationId, label, ...dates(period) },
    select: { id: true },
  });
  record({ action: "addSeat", subjectType: "Seat", subjectId: id, payload: { organisationId } });
  return { organisationId };
}

/** Changes the days between which a seat counts in the parity; refused when somebody changed it meanwhile. */
export async function changeSeatPeriod(
  { tx, actor, record }: Work,
  { seatId, version, ...period }: ChangeSeatPeriodInput,
): Promise<{ organisationId: string }> {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const seat = await tx.seat.findUnique({
    where: { id: seatId },
    select: { organisationId: true },
  });
  if (!seat) refuseNotFound();
  const { count } = await tx.seat.updateMany({
    where: { id: seatId, version },
    data: { ...dates(period), version: version + 1 },
  });
  if (count === 0) refuseConflict();
  record({
    action: "changeSeatPeriod",
    subjectType: "Seat",
    subjectId: seatId,
    payload: { ...period },
  });
  return seat;
}
