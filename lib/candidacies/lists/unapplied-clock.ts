import { type CandidacyEvent, candidacyAfter } from "@/lib/candidacies/candidacy";
import type { CandidacyState } from "@/lib/candidacies/state";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import { addDays, type CalendarDay, parisDay, parisInstant } from "@/lib/platform/shared/calendar";

/** The clocks that the portal applies by itself in the night after their day, and the event that does it. */
export const clockEvents = {
  ADMISSIBILITY_SILENCE: "admitTacitly",
  ACKNOWLEDGEMENT: "acknowledge",
} as const satisfies Partial<Record<DeadlineKind, CandidacyEvent>>;
export type SelfAppliedKind = keyof typeof clockEvents;

/** The night's run begins just after midnight; by then it and all its retries are over. */
const RUN_OVER = "06:00";

/** What was due before this day has had its night: the last one counts only once its run is over. */
export function appliedBefore(now: Date): CalendarDay {
  const today = parisDay(now);
  return now < parisInstant(today, RUN_OVER) ? addDays(today, -1) : today;
}

type Clock = { kind: DeadlineKind; dueOn: CalendarDay };
export type UnappliedClock = { kind: SelfAppliedKind; dueOn: CalendarDay };
export type UnappliedRow = UnappliedClock & { candidacyId: string; number: string | null };

/** As many are shown, the longest known first. */
export const MOST_BROKEN_SHOWN = 20;
/** One that a job of the night broke over, whatever it was to do there. */
export type BrokenDossier = { candidacyId: string; number: string | null };

/** Those of which it is not said already what has not happened in them. */
export const saidOtherwise = (
  broken: readonly BrokenDossier[],
  unapplied: readonly UnappliedRow[],
): BrokenDossier[] =>
  broken.filter(({ candidacyId }) => !unapplied.some((row) => row.candidacyId === candidacyId));

const isSelfApplied = (clock: Clock): clock is UnappliedClock =>
  Object.hasOwn(clockEvents, clock.kind);

/** A clock that the night's run should have applied and has not, because something broke; null nearly always. */
export function unappliedClock(
  { state, clocks }: { state: CandidacyState; clocks: readonly Clock[] },
  now: Date,
): UnappliedClock | null {
  const waiting = clocks
    .filter(isSelfApplied)
    .filter(({ kind }) => candidacyAfter(state, clockEvents[kind]));
  return waiting.find(({ dueOn }) => dueOn < appliedBefore(now)) ?? null;
}
