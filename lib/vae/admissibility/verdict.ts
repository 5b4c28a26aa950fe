export const VERDICTS = ["PENDING", "ACCEPTED", "TO_REPLACE"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Reasons ready-made for a piece that cannot serve; « OTHER » is said in words of one's own. */
export const REPLACEMENT_REASONS = [
  "UNREADABLE",
  "EXPIRED",
  "PARTIAL",
  "OTHER_PERSON",
  "NO_PERIOD",
  "NOT_SIGNED",
  "NOT_TRANSLATED",
  "UNRELATED",
] as const;
export type ReplacementReason = (typeof REPLACEMENT_REASONS)[number];

export type VerdictView = {
  fileId: string;
  verdict: Verdict;
  reason: string | null;
  version: number;
};

/** What stands of a piece that nobody has judged yet. */
export const unjudged = (fileId: string): VerdictView => ({
  ...{ fileId, verdict: "PENDING", reason: null, version: 0 },
});

type Judged = { verdict: Verdict; reason: string | null };

/** Judging again what stands already changes nothing. */
export const isJudgedAlike = (one: Judged, other: Judged): boolean =>
  one.verdict === other.verdict && one.reason === other.reason;
