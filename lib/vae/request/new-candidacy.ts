import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type OfferedBlock = {
  id: string;
  code: string;
  ordinal: number;
  label: string;
  provisional: boolean;
  options: { code: string; label: string }[];
  /** Why it cannot be asked for now, if so. */
  refusal: string | null;
};
export type NewCandidacy = {
  hasIdentity: boolean;
  version: { id: string; title: string; rncpCode: string } | null;
  ruleSentence: string;
  blocks: OfferedBlock[];
  /** Nothing is held: the whole certification may be asked for. */
  mayAskWhole: boolean;
  /** An earlier request of the year for the whole certification, said before anything is chosen (R14). */
  limit: string | null;
};

/** What is left of a certification may be asked for by VAE, with an admissibility that still covers it or without. */
export type WayOn = { reusable: { validUntilOn: CalendarDay | null } | null };
