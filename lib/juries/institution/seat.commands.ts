import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { periodDates } from "@/lib/platform/shared/period";
import { institutionPolicy } from "./institution.policy";
import type { AddSeatInput, ChangeSeatPeriodInput } from "./seat.schema";

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
    data: { organisationId, label, ...periodDates(period) },
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
    data: { ...periodDates(period), version: version + 1 },
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
