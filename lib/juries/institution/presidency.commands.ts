import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { isWithin } from "@/lib/juries/composition/period";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { institutionPolicy } from "./institution.policy";
import type { EndPresidencyInput, RecordPresidencyInput } from "./presidency.schema";

/**
 * Enters the presidency that the jury elected among its members (R54), for a period inside the member's mandate: never
 * one's own, with the password again; who presides is told.
 */
export async function recordPresidency(
  work: Work,
  { mandateId, startsOn, endsOn, password }: RecordPresidencyInput,
): Promise<void> {
  const { tx, actor, record } = work;
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const mandate = await tx.mandate.findUnique({
    where: { id: mandateId },
    select: { userId: true, startsOn: true, endsOn: true },
  });
  if (!mandate) refuseNotFound();
  if (mandate.userId === actor.userId)
    refuseByRule(
      "Nul n’enregistre sa propre présidence : une autre personne du secrétariat le fait.",
      "mandateId",
    );
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
  await confirmPassword(work, password);
  const { id } = await tx.presidency.create({
    data: {
      mandateId,
      recordedById: actor.userId,
      startsOn: dayToDate(startsOn),
      endsOn: dayToDate(endsOn),
    },
    select: { id: true },
  });
  await sendMessage(work, {
    kind: "presidencyRecorded",
    recipientId: mandate.userId,
    parameters: { startsOn, endsOn },
  });
  record({
    action: "recordPresidency",
    subjectType: "Presidency",
    subjectId: id,
    payload: { mandateId, startsOn, endsOn },
  });
}

/**
 * Ends a presidency early, with the password again, so that another can be entered from the next day; who presided is
 * told. Refused when somebody changed it meanwhile.
 */
export async function endPresidency(
  work: Work,
  { id, version, endsOn, password }: EndPresidencyInput,
): Promise<void> {
  const { tx, actor, record } = work;
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const presidency = await tx.presidency.findUnique({
    where: { id },
    select: { startsOn: true, endsOn: true, mandate: { select: { userId: true } } },
  });
  if (!presidency) refuseNotFound();
  const [from, until] = [dateToDay(presidency.startsOn), dateToDay(presidency.endsOn)];
  if (endsOn < from || endsOn > until) {
    refuseByRule(
      `Choisissez un jour entre le ${formatDay(from)} et le ${formatDay(until)}.`,
      "endsOn",
    );
  }
  await confirmPassword(work, password);
  const { count } = await tx.presidency.updateMany({
    where: { id, version },
    data: { endsOn: dayToDate(endsOn), version: version + 1 },
  });
  if (count === 0) refuseConflict();
  await sendMessage(work, {
    kind: "presidencyShortened",
    recipientId: presidency.mandate.userId,
    parameters: { endsOn },
  });
  record({
    action: "endPresidency",
    subjectType: "Presidency",
    subjectId: id,
    payload: { endsOn },
  });
}
