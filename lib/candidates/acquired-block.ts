import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** What stands behind a block of the ledger. */
export type AcquisitionOrigin = "DECISION" | "TAKEN_OVER" | "EQUIVALENCE";
/** What no decision of this portal stands behind: one person of the secretariat records it, another confirms it. */
export const RECORDED_ORIGINS = ["TAKEN_OVER", "EQUIVALENCE"] as const;
export type RecordedOrigin = (typeof RECORDED_ORIGINS)[number];

/** A block acquired for good, and what it was acquired by. */
export type AcquiredBlockView = {
  id: string;
  code: string;
  ordinal: number;
  label: string;
  /** Its text stands in for the official one (R3). */
  provisional: boolean;
  rncpCode: string;
  acquiredOn: CalendarDay;
  origin: AcquisitionOrigin;
  /** The decision, in words, where it is none of this portal. */
  source: string | null;
};
