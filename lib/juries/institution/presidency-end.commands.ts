import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import {
  addDays,
  type CalendarDay,
  dateToDay,
  dayToDate,
  formatDay,
} from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import type { SealedStepInput } from "@/lib/platform/shared/fields.schema";
import type { Prisma } from "@/prisma/generated/client.ts";
import { institutionPolicy } from "./institution.policy";
import type { EndedPresidencies } from "./presidency.labels";
import { hasOpenedSession } from "./presidency.queries";
import type { EndPresidencyInput } from "./presidency-end.schema";

/**
 * Ends a presidency early, with the password again, so that another can be entered from the next day; yesterday at the
 * earliest, so that the past stays as it was. Who presided is told. Refused when somebody changed it meanwhile.
 */
export async function endPresidency(
  work: Work,
  { id, version, endsOn, password }: EndPresidencyInput,
): Promise<void> {
  const presidency = await findPresidency(work, id);
  const [, from = work.today] = [presidency.startsOn, addDays(work.today, -1)].sort();
  const [until = presidency.endsOn] = [presidency.endsOn, presidency.mandateEndsOn].sort();
  if (from > until) refuseByRule("Aucun jour de cette présidence n’est plus à abréger.", "endsOn");
  if (endsOn < from || endsOn > until)
    refuseByRule(
      `Choisissez un jour entre le ${formatDay(from)} et le ${formatDay(until)}.`,
      "endsOn",
    );
  await confirmPassword(work, password);
  await shorten(work, { ...presidency, version }, endsOn);
}

/**
 * Takes back a presidency under which no session has opened, with the password again, so that another can be entered for the
 * same days; what it was stays in the journal, and who was to preside is told.
 */
export async function withdrawPresidency(
  work: Work,
  { id, version, password }: SealedStepInput,
): Promise<void> {
  const presidency = await findPresidency(work, id);
  if (await hasOpenedSession(work.tx, presidency))
    refuseByRule(
      "Une session s’est ouverte pendant cette présidence : elle s’abrège, elle ne se retire pas.",
    );
  await confirmPassword(work, password);
  await takeBack(work, { ...presidency, version });
}

/**
 * Cuts or takes back the presidencies that a mandate no longer covers once it ends on that day. Refused when a session has
 * opened under one that would be taken back: it was presided in force of the mandate.
 */
export async function endPresidencies(
  work: Work,
  mandateId: string,
  endsOn: CalendarDay,
): Promise<EndedPresidencies> {
  const rows = await work.tx.presidency.findMany({
    where: { mandateId, endsOn: { gt: dayToDate(endsOn) } },
    select: standingSelect,
  });
  const beyond = rows.map(toStanding);
  const begun = beyond.filter(({ startsOn }) => startsOn <= endsOn);
  const others = beyond.filter(({ startsOn }) => startsOn > endsOn);
  for (const presidency of begun) await shorten(work, presidency, endsOn);
  for (const presidency of others) {
    if (await hasOpenedSession(work.tx, presidency))
      refuseByRule(
        `Une session s’est ouverte sous la présidence de ce membre, qui a commencé le ${formatDay(presidency.startsOn)} : son mandat court au moins jusqu’à ce jour.`,
        "endsOn",
      );
    await takeBack(work, presidency);
  }
  return { cutOn: begun.length > 0 ? endsOn : null, isAnyTakenBack: others.length > 0 };
}

const standingSelect = {
  id: true,
  version: true,
  mandateId: true,
  startsOn: true,
  endsOn: true,
  mandate: { select: { userId: true, endsOn: true } },
} as const satisfies Prisma.PresidencySelect;

const toStanding = ({
  mandate,
  startsOn,
  endsOn,
  ...row
}: Prisma.PresidencyGetPayload<{ select: typeof standingSelect }>) => ({
  ...row,
  holderId: mandate.userId,
  mandateEndsOn: dateToDay(mandate.endsOn),
  startsOn: dateToDay(startsOn),
  endsOn: dateToDay(endsOn),
});
type Standing = ReturnType<typeof toStanding>;

async function findPresidency({ tx, actor }: Work, id: string): Promise<Standing> {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const presidency = await tx.presidency.findUnique({ where: { id }, select: standingSelect });
  return presidency ? toStanding(presidency) : refuseNotFound();
}

async function shorten(
  work: Work,
  { id, version, holderId }: Standing,
  endsOn: CalendarDay,
): Promise<void> {
  const { count } = await work.tx.presidency.updateMany({
    where: { id, version },
    data: { endsOn: dayToDate(endsOn), version: version + 1 },
  });
  if (count === 0) refuseConflict();
  await sendMessage(work, {
    kind: "presidencyShortened",
    recipientId: holderId,
    parameters: { endsOn },
  });
  work.record({
    action: "endPresidency",
    subjectType: "Presidency",
    subjectId: id,
    payload: { endsOn },
  });
}

async function takeBack(
  work: Work,
  { id, version, holderId, mandateId, startsOn, endsOn }: Standing,
): Promise<void> {
  const { count } = await work.tx.presidency.deleteMany({ where: { id, version } });
  if (count === 0) refuseConflict();
  await sendMessage(work, {
    kind: "presidencyWithdrawn",
    recipientId: holderId,
    parameters: { startsOn, endsOn },
  });
  work.record({
    action: "withdrawPresidency",
    subjectType: "Presidency",
    subjectId: id,
    payload: { mandateId, startsOn, endsOn },
  });
}
