import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type AccreditationView = {
  accreditations: {
    id: string;
    reference: string;
    codes: string[];
    startsOn: CalendarDay;
    endsOn: CalendarDay | null;
    isWithdrawn: boolean;
    withdrawalReason: string | null;
  }[];
  /** What one may name: the blocks of the versions that have not run out. */
  blocks: { id: string; code: string; label: string }[];
};

/** What a page says of blocks that a company is not accredited for, and whether the branch refuses them (R84). */
export type AccreditationGap = { sentence: string; isRefused: boolean };
