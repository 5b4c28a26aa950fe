import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** A block as a choice names it. */
export type BlockChoice = { id: string; name: string };

/** A decision of equivalence: recorded for good, or proposed. */
export type EquivalenceView = {
  id: string;
  from: string;
  to: string;
  decidedOn: CalendarDay;
  startsOn: CalendarDay;
  source: string;
};
export type ProposedEquivalence = EquivalenceView & { proposedBy: string; mayConfirm: boolean };

export type EquivalencesPage = {
  standing: EquivalenceView[];
  proposed: ProposedEquivalence[];
  blocks: BlockChoice[];
};
