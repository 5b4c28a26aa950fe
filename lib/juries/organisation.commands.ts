import "server-only";
import type { Work } from "@/lib/db/work";
import { dayToDate } from "@/lib/shared/calendar";
import { conflict, type Failure, notFound, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import { institutionPolicy } from "./institution.policy";
import type {
  AddSeatInput,
  ChangeOrganisationPeriodInput,
  ChangeSeatPeriodInput,
  EnrolOrganisationInput,
} from "./organisation.schema";

type Created = Promise<Result<{ id: string }, Failure>>;

const dates = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  startsOn: dayToDate(startsOn),
  endsOn: endsOn === "" ? null : dayToDate(endsOn),
});

/** Enters an employers' organisation or a representative union, with its validity and source (R49). */
export async function enrolOrganisation(
  { tx, actor, record }: Work,
  { name, acronym, side, source, ...period }: EnrolOrganisationInput,
): Created {
  if (!institutionPolicy.keep(actor)) return notFound();
  if (await tx.organisation.findUnique({ where: { acronym }, select: { id: true } })) {
    return rule("Une organisation porte déjà ce sigle.", "acronym");
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
  return ok(organisation);
}

/** Changes the days between which an organisation is representative; refused when somebody changed it meanwhile. */
export async function changeOrganisationPeriod(
  { tx, actor, record }: Work,
  { id, version, source, ...period }: ChangeOrganisationPeriodInput,
): Created {
  if (!institutionPolicy.keep(actor)) return notFound();
  const { count } = await tx.organisation.updateMany({
    where: { id, version },
    data: { ...dates(period), source, version: version + 1 },
  });
  if (count === 0)
    return (await tx.organisation.count({ where: { id } })) > 0 ? conflict() : notFound();
  record({
    action: "changeOrganisationPeriod",
    subjectType: "Organisation",
    subjectId: id,
    payload: { ...period },
  });
  return ok({ id });
}

/** Adds a seat to an organisation; a union has one at a time (R50), which the composition checks day by day. */
export async function addSeat(
  { tx, actor, record }: Work,
  { organisationId, label, ...period }: AddSeatInput,
): Promise<Result<{ organisationId: string }, Failure>> {
  if (!institutionPolicy.keep(actor)) return notFound();
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { seats: { where: { label }, select: { id: true } } },
  });
  if (!organisation) return notFound();
  if (organisation.seats.length > 0)
    return rule("Cette organisation a déjà un siège de ce nom.", "label");
  const { id } = await tx.seat.create({
    data: { organisationId, label, ...dates(period) },
    select: { id: true },
  });
  record({ action: "addSeat", subjectType: "Seat", subjectId: id, payload: { organisationId } });
  return ok({ organisationId });
}

/** Changes the days between which a seat counts in the parity; refused when somebody changed it meanwhile. */
export async function changeSeatPeriod(
  { tx, actor, record }: Work,
  { seatId, version, ...period }: ChangeSeatPeriodInput,
): Promise<Result<{ organisationId: string }, Failure>> {
  if (!institutionPolicy.keep(actor)) return notFound();
  const seat = await tx.seat.findUnique({
    where: { id: seatId },
    select: { organisationId: true },
  });
  if (!seat) return notFound();
  const { count } = await tx.seat.updateMany({
    where: { id: seatId, version },
    data: { ...dates(period), version: version + 1 },
  });
  if (count === 0) return conflict();
  record({
    action: "changeSeatPeriod",
    subjectType: "Seat",
    subjectId: seatId,
    payload: { ...period },
  });
  return ok(seat);
}
