import { err, ok, type Result } from "@/lib/platform/shared/result";

export const COMMITTEE_FUNCTIONS = [
  "TUTOR",
  "LINE_MANAGER",
  "HUMAN_RESOURCES",
  "TRAINER",
  "EXPERT",
] as const;
export type CommitteeFunction = (typeof COMMITTEE_FUNCTIONS)[number];

export type CommitteeSeat = { userId: string; function: CommitteeFunction; isChair: boolean };
export type CommitteeError =
  | { code: "TOO_FEW"; minimum: number }
  | { code: "CHAIR" }
  | { code: "CANDIDATE" }
  | { code: "TWICE" }
  | { code: "OUTSIDER" };

type Conditions = {
  /** Setting `workplace.committeeMinimum`. */
  minimum: number;
  candidateUserId: string | null;
  /** Who belongs to the company today. */
  activeUserIds: ReadonlySet<string>;
};

/** An evaluation committee: enough members of the company, exactly one chair, never the candidate, nobody twice (R40). */
export function checkCommittee(
  seats: readonly CommitteeSeat[],
  { minimum, candidateUserId, activeUserIds }: Conditions,
): Result<null, CommitteeError> {
  const userIds = seats.map(({ userId }) => userId);
  if (new Set(userIds).size < userIds.length) return err({ code: "TWICE" });
  if (candidateUserId && userIds.includes(candidateUserId)) return err({ code: "CANDIDATE" });
  if (userIds.some((userId) => !activeUserIds.has(userId))) return err({ code: "OUTSIDER" });
  if (seats.length < minimum) return err({ code: "TOO_FEW", minimum });
  if (seats.filter(({ isChair }) => isChair).length !== 1) return err({ code: "CHAIR" });
  return ok(null);
}
