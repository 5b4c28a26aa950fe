import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** A block of another version that counts for nothing in this one on that day. */
export type UncountedBlock = {
  code: string;
  ordinal: number;
  label: string;
  rncpCode: string;
  acquiredOn: CalendarDay;
  /** From when on an equivalence makes it count, where one is decided already. */
  countsFrom: CalendarDay | null;
};
