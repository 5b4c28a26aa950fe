import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type AdmissibilityOutcome = "ADMISSIBLE" | "TACITLY_ADMISSIBLE" | "INADMISSIBLE";

export type Admissibility = {
  versionId: string;
  outcome: AdmissibilityOutcome;
  blockIds: readonly string[];
  validUntilOn: CalendarDay | null;
  isWithdrawn: boolean;
  /** Its own candidacy has lapsed, and nobody has lifted that. */
  hasLapsed: boolean;
};

type Need = { versionId: string; blockIds: readonly string[]; today: CalendarDay };

/** A decision still valid that day, of the same version, for at least these blocks: what a validation file rests on (R30). */
export const coversRequest = (
  decision: Admissibility,
  { versionId, blockIds, today }: Need,
): boolean =>
  decision.outcome !== "INADMISSIBLE" &&
  !decision.isWithdrawn &&
  !decision.hasLapsed &&
  decision.versionId === versionId &&
  (decision.validUntilOn === null || decision.validUntilOn >= today) &&
  blockIds.every((id) => decision.blockIds.includes(id));

/** Silence has given its answer: the due day is past. On the day itself a decision is still in time (L. 6412-2, R23). */
export const isSilenceOver = (dueOn: CalendarDay, today: CalendarDay): boolean => dueOn < today;

/** Silence was taken to have answered before it had: what a wrong clock does, and what can be taken back (R23). */
export const isSilenceEarly = (
  decision: { outcome: AdmissibilityOutcome; decidedOn: CalendarDay } | null,
  today: CalendarDay,
): boolean =>
  decision?.outcome === "TACITLY_ADMISSIBLE" && !isSilenceOver(decision.decidedOn, today);

export type EarlierRequest = { number: string; submittedOn: CalendarDay; isWhole: boolean };

type NewRequest = {
  isWhole: boolean;
  /** Whether a request for blocks may follow one for the whole certification: a setting, for the text can be read both ways. */
  blocksMayFollow: boolean;
};

/**
 * The request of the same calendar year, in Paris, that stands in the way: one for the whole certification (R. 6412-3,
 * R14). Earlier requests for blocks never count (al. 3, R15).
 */
export function yearlyLimit(
  earlier: readonly EarlierRequest[],
  { isWhole, blocksMayFollow }: NewRequest,
  today: CalendarDay,
): EarlierRequest | null {
  if (!isWhole && blocksMayFollow) return null;
  const year = today.slice(0, 4);
  return (
    earlier.find((request) => request.isWhole && request.submittedOn.slice(0, 4) === year) ?? null
  );
}
