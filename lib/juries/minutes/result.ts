import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { Outcome } from "@/lib/certifications/award-rule";
import type { NamedDecision } from "@/lib/juries/deliberation/deliberation";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type ResultBlockName = { code: string; label: string };

/** What the jury decided on a candidacy, as it stands in signed minutes. */
export type JuryResult = {
  candidacyId: string;
  route: CandidacyRoute;
  /** The title of the certification, without « CQP ». */
  certification: string;
  /** A block of its version is named by a text that stands in for the official one (R3). */
  isProvisional: boolean;
  outcome: Outcome;
  session: { number: string; heldOn: CalendarDay };
  notifiedOn: CalendarDay;
  blocks: NamedDecision[];
  /** What the certification still asks for, blocks held left out. */
  missing: ResultBlockName[];
  remedies: string;
  /** The letter, for who may download it; the company has none and reads no reasons. */
  letterId: string | null;
  /** It is being printed: in a moment, who may download it finds it there. */
  isLetterAwaited: boolean;
  /** How to try again is addressed to the candidate alone. */
  isOwn: boolean;
};
