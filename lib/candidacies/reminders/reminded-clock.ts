import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import type { DeadlineKind } from "@/lib/deadlines/deadline";

/** The clocks that wait for the candidate, and for what. */
export const awaitedOfCandidate = {
  MISSING_PIECES: "resubmit",
  ACKNOWLEDGEMENT: "acknowledge",
} as const satisfies Partial<Record<DeadlineKind, CandidacyEvent>>;
export type CandidateClock = keyof typeof awaitedOfCandidate;

export const CANDIDATE_CLOCKS = Object.keys(awaitedOfCandidate) as CandidateClock[];

/** Those that wait for the secretariat and the jury. */
export const SECRETARIAT_CLOCKS = [
  "ADMISSIBILITY_SILENCE",
  "JURY_BEFORE",
  "RESULT_NOTICE",
] as const satisfies DeadlineKind[];
export type SecretariatClock = (typeof SECRETARIAT_CLOCKS)[number];
