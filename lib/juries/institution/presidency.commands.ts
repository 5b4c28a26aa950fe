import "server-only";
import { isWithin } from "@/lib/juries/composition/period";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { institutionPolicy } from "./institution.policy";
import type { EndPresidencyInput, RecordPresidencyInput } from "./presidency.schema";

/** Enters the presidency that the jury elected among its members (R54), for a period inside the member's mandate. */
export async function recordPresidency(
  { tx, actor, record }: Work,
  { mandateId, startsOn, endsOn }: RecordPresidencyInput,
): Promise<void> {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const mandate = await tx.mandate.findUnique({
    where: { id: mandateId },
    select: { startsOn: true, endsOn: true },
  });
  if (!mandate) refuseNotFound();
  if (endsOn < startsOn) refuseByRule("La fin ne peut pas précéder le début.", "endsOn");
  const held = { startsOn: dateToDay(mandate.startsOn), endsOn: dateToDay(mandate.endsOn) };
  if (!isWithin({ startsOn, endsOn }, held)) {
    refuseByRule(
      `La présidence tient dans le mandat de ce membre, du ${formatDay(held.startsOn)} au ${formatDay(held.endsOn)}.`,
      "endsOn",
    );
  }
  const other = await tx.presidency.findFirst({
    where: { startsOn: { lte: dayToDate(endsOn) }, endsOn: { gte: dayToDate(startsOn) } },
    select: {
      startsOn: true,
      endsOn: true,
      mandate: { select: { user: { select: { displayName: true } } } },
    },
  });
  if (other) {
    const period = `du ${formatDay(dateToDay(other.startsOn))} au ${formatDay(dateToDay(other.endsOn))}`;
    refuseByRule(
      `${other.mandate.user.displayName} préside déjà ${period} : il n’y a qu’une présidence à la fois.`,
      "startsOn",
    );
  }
  const { id } = await tx.presidency.create({
    data: { mandateId, startsOn: dayToDate(startsOn), endsOn: dayToDate(endsOn) },
    select: { id: true },
  });
  record({
    action: "recordPresidency",
    subjectType: "Presidency",
    subjectId: id,
    payload: { mandateId, startsOn, endsOn },
  });
}

/**
 * Ends a presidency early, so that another can be entered from the next day; refused when somebody changed it
 * meanwhile.
 */
export async function endPresidency(
  { tx, actor, record }: Work,
  { id, version, endsOn }: EndPresidencyInput,
): Promise<void> {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const presidency = await tx.presidency.findUnique({
    where: { id },
    select: { startsOn: true, endsOn: true },
  });
  if (!presidency) refuseNotFound();
  const [from, until] = [dateToDay(presidency.startsOn), dateToDay(presidency.endsOn)];
  if (endsOn < from || endsOn > until) {
    refuseByRule(
      `Choisissez un jour entre le ${formatDay(from)} et le ${formatDay(until)}.`,
      "endsOn",
    );
  }
  const { count } = await tx.presidency.updateMany({
    where: { id, version },
    data: { endsOn: dayToDate(endsOn), version: version + 1 },
  });
  if (count === 0) refuseConflict();
  record({
    action: "endPresidency",
    subjectType: "Presidency",
    subjectId: id,
    payload: { endsOn },
  });
}
