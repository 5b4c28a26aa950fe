import type { LeftBytes } from "@/lib/backups/restoration";
import { DAY } from "@/lib/platform/shared/duration";

/** Bytes that no living row names, and since when: their erasure, or the time the storage itself gives them. */
export type Unnamed = { key: string; state: LeftBytes; since: Date };

export type UnnamedCount = { all: number; young: number; overdue: number };

/**
 * Bytes wait for a day: those of an upload are there before its row, which comes within minutes or never; and a backup that
 * has read the rows still finds the bytes of a file that is erased while it goes on.
 */
export const isDue = ({ since }: Unnamed, now: Date): boolean =>
  now.getTime() - since.getTime() > DAY;

/** Two nights have passed, and they are still there. */
export const isOverdue = ({ since }: Unnamed, now: Date): boolean =>
  now.getTime() - since.getTime() > 2 * DAY;

const MOST_UNKNOWN = 100;

/**
 * Whether so many unknown bytes may go, beside those that a row names: one for ten, and a hundred, at most. What a kill or a broken
 * transaction leaves is one file now and then; more of it says that the database is not the one of this storage, or is an
 * older one, and everything would be lost. Of a storage of which the database knows nothing, nothing goes.
 */
export const isInProportion = (unknown: number, named: number): boolean =>
  unknown <= Math.min(Math.ceil(named / 10), MOST_UNKNOWN);
