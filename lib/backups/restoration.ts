import { DAY } from "@/lib/platform/shared/duration";
export type Restoration = { finishedAt: Date | null };

/** Bytes of the storage whose row is erased, and those that no row at all names. */
export const LEFT_BYTES = ["ERASED", "UNKNOWN"] as const;
export type LeftBytes = (typeof LEFT_BYTES)[number];

const WEEK = 7 * DAY;

/**
 * Which left bytes may go, as far as the latest restoration lets them: none while it goes on. For a week after it, those
 * that no row names stay: the database may yet be put back once more, to a moment that knows them.
 */
export function sweepable(latest: Restoration | null, now: Date): readonly LeftBytes[] {
  if (!latest) return LEFT_BYTES;
  if (!latest.finishedAt) return [];
  return now.getTime() - latest.finishedAt.getTime() > WEEK ? LEFT_BYTES : ["ERASED"];
}
