import type { DeadlineKind } from "@/lib/deadlines/deadline";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** A clock of a dossier, running or stopped, with how its day comes about. */
export type ExplainedClock = {
  id: string;
  kind: DeadlineKind | "RECEIPT";
  dueOn: CalendarDay;
  steps: string[];
  /** When it was stopped, and by what; null while it runs. */
  stopped: { at: Date; by: string } | null;
};

export type ExplainedClocks = {
  candidacy: { id: string; number: string | null; candidateName: string };
  clocks: ExplainedClock[];
  /** Whether the journal, replayed, leaves the same clocks running. */
  isReplayed: boolean;
};
