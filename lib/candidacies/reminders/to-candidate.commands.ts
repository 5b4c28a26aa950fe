import "server-only";
import { lockCandidacy } from "@/lib/candidacies/candidacy.commands";
import { type NotifiedCandidacy, notifyCandidate } from "@/lib/candidacies/notification.commands";
import { takes } from "@/lib/candidacies/row";
import { type Told, toldUntil } from "@/lib/deadlines/reminder";
import { noteTold } from "@/lib/deadlines/reminder.commands";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import { readSettings } from "@/lib/settings/setting.queries";
import { awaitedOfCandidate, CANDIDATE_CLOCKS, type CandidateClock } from "./reminded-clock";

const messages = {
  MISSING_PIECES: "piecesReminder",
  ACKNOWLEDGEMENT: "acknowledgementReminder",
  VALIDITY: "validityReminder",
  LAPSE: "lapseWarning",
} as const;

type Day = Pick<Told, "dueOn"> & { kind: keyof typeof messages };

/** Tells the candidate of a day of theirs, once; CONFLICT where another run has told it meanwhile. */
export async function tellCandidate(
  work: Work,
  candidacy: NotifiedCandidacy & { candidateUserId: string },
  { kind, dueOn }: Day,
): Promise<void> {
  const { id: candidacyId, candidateUserId } = candidacy;
  const told = await noteTold(work, candidateUserId, [{ candidacyId, kind, dueOn }]);
  if (told.length === 0) refuseConflict();
  await notifyCandidate(work, candidacy, messages[kind], { dueOn });
}

/**
 * Reminds the candidate of the pieces that they were asked for (R22), or of the last day of their observations (R46). RULE
 * where they did it meanwhile, and where the day is not near yet or has passed.
 */
export async function remindCandidate(work: Work, id: string): Promise<void> {
  const candidacy = await lockCandidacy(work, { id }, "remind");
  const day = await nearDay(work, id);
  if (!day || !takes(candidacy, awaitedOfCandidate[day.kind]))
    refuseByRule("Rien n’est à rappeler au candidat.");
  await tellCandidate(work, candidacy, day);
}

async function nearDay(
  { tx, today }: Work,
  candidacyId: string,
): Promise<(Day & { kind: CandidateClock }) | null> {
  const settings = await readSettings(tx);
  for (const kind of CANDIDATE_CLOCKS) {
    const near = { gte: dayToDate(today), lte: dayToDate(toldUntil(kind, settings, today)) };
    const clock = await tx.deadline.findFirst({
      where: { candidacyId, kind, stoppedAt: null, dueOn: near },
      select: { dueOn: true },
    });
    if (clock) return { kind, dueOn: dateToDay(clock.dueOn) };
  }
  return null;
}
