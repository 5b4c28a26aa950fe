import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { clockRules, type DeadlineKind } from "./deadline";

type Start = { kind: DeadlineKind; candidacyId: string; startsOn: CalendarDay; dueOn: CalendarDay };

/** Starts a legal clock of a candidacy; at most one of a kind runs (the database holds it). */
export async function startDeadline(
  { tx }: Work,
  { kind, candidacyId, startsOn, dueOn }: Start,
): Promise<void> {
  await tx.deadline.create({
    data: {
      kind,
      candidacyId,
      startsOn: dayToDate(startsOn),
      dueOn: dayToDate(dueOn),
      legalBasis: clockRules[kind].legalBasis,
    },
  });
}

/** Stops the running clocks of a candidacy, of one kind or of all. */
export async function stopDeadlines(
  { tx, now }: Work,
  candidacyId: string,
  event: string,
  kind?: DeadlineKind,
): Promise<void> {
  await tx.deadline.updateMany({
    where: { candidacyId, stoppedAt: null, ...(kind && { kind }) },
    data: { stoppedAt: now, stoppedBy: event },
  });
}
