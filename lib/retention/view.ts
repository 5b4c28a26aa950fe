import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { ErasedKind, Hold, StandingTerm } from "./retention";

export type DueRow = {
  id: string;
  /** Null for a draft. */
  number: string | null;
  keptUntil: CalendarDay;
  hold: Hold | null;
};
/** Those whose duration is over: what would go, the longest ended first, and what something holds. */
export type DueOf = {
  term: StandingTerm;
  count: number;
  /** There are more than were counted. */
  isMore: boolean;
  shown: DueRow[];
  held: { hold: Hold; count: number }[];
};
export type ErasurePreview = {
  standing: StandingTerm[];
  drafts: DueOf;
  dossiers: DueOf;
  consultations: number;
  refusedTries: number;
};

/** What one run has erased. */
export type RunView = {
  id: string;
  startedAt: Date;
  dossierYears: number | null;
  draftMonths: number | null;
  logsMonths: number;
  erased: { kind: ErasedKind; count: number }[];
};
