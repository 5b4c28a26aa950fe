import type { GridBlock, GridCompetency } from "@/lib/assessments/grids/assessment-grid";
import type { AssessmentReading, WorkplaceMember } from "@/lib/assessments/grids/workplace-view";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import type { CandidacyState } from "@/lib/candidacies/state";
import type { BlockView } from "@/lib/candidacies/view";
import type { UncountedBlock } from "@/lib/certifications/uncounted-block";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** The grids as a member of the committee works on them. */
export type GridPage = {
  id: string;
  version: number;
  number: string;
  name: string;
  state: CandidacyState;
  events: CandidacyEvent[];
  blocks: GridBlock[];
  committee: (WorkplaceMember & { hasSigned: boolean })[];
  hasSigned: boolean;
  /** The closed text, once there is one. */
  reading: AssessmentReading | null;
};

type Neighbour = { id: string; code: string };

/** One competency, to be evaluated. */
export type CompetencyPage = {
  id: string;
  number: string;
  name: string;
  today: CalendarDay;
  isOpen: boolean;
  block: { code: string; label: string };
  activity: string;
  competency: GridCompetency;
  criteria: { code: string; label: string; provisional: boolean }[];
  position: number;
  total: number;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** All of the grids, by which the page tells what was recorded just before. */
  levels: Pick<GridCompetency, "id" | "code" | "level">[];
};

/** What the person reads before confirming what a company typed about them. */
export type ConfirmationPage = {
  id: string;
  version: number;
  number: string;
  companyName: string;
  invitedName: string;
  invitedEmail: string;
  registeredAt: Date;
  blocks: (BlockView & { isHeld: boolean })[];
  rncpCode: string;
  /** What they hold of other versions and that does not count in this one. */
  uncounted: UncountedBlock[];
  identity: {
    name: string;
    bornOn: CalendarDay;
    birthPlace: string;
    isChecked: boolean;
    documentId: string | null;
  } | null;
  /** Other open candidacies on one of the blocks: to be withdrawn first (R10). */
  clashes: { id: string; number: string | null }[];
};

/** What the candidate reads before answering. */
export type AcknowledgementPage = {
  id: string;
  version: number;
  number: string;
  state: CandidacyState;
  canAcknowledge: boolean;
  acknowledgeBy: CalendarDay | null;
  reading: AssessmentReading;
};
