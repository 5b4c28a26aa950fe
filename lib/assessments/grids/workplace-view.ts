import type { AccreditationGap } from "@/lib/accreditations/view";
import type { CommitteeFunction } from "@/lib/assessments/committee/committee";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import type { CandidacyState } from "@/lib/candidacies/state";
import type { BlockView } from "@/lib/candidacies/view";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { SignedAssessment } from "./signed-text";

/** Whose eyes a candidacy at work is read with. */
export type Viewer = "candidate" | "company" | "committee" | "secretariat";

export type WorkplaceRemark = { id: string; event: CandidacyEvent; text: string; at: Date };
export type WorkplaceMember = {
  id: string;
  name: string;
  function: CommitteeFunction;
  isChair: boolean;
};
export type WorkplaceSignature = {
  name: string;
  function: CommitteeFunction;
  signedAt: Date;
  textHash: string;
};

/** Where a candidacy at work stands, for all who read it. */
export type WorkplaceProgress = {
  id: string;
  number: string;
  state: CandidacyState;
  viewer: Viewer;
  companyName: string;
  blocks: BlockView[];
  /** Of the company once it has been constituted; readers see names and functions. */
  committee: WorkplaceMember[];
  /** Day after which silence counts as the candidate's acknowledgement. */
  acknowledgeBy: CalendarDay | null;
  remarks: WorkplaceRemark[];
  gridFileId: string | null;
};

/** The committee's assessment as it was signed, with what the candidate answered. */
export type AssessmentReading = {
  content: SignedAssessment;
  textHash: string;
  signatures: WorkplaceSignature[];
  acknowledgedAt: Date | null;
  observations: string;
  gridFileId: string | null;
};

/** What the secretariat examines of a candidacy at work, and what it may do. */
export type WorkplaceExamination = {
  id: string;
  version: number;
  state: CandidacyState;
  events: CandidacyEvent[];
  /** The copy of the identity document, until it is erased. */
  documentId: string | null;
  /** Before the opening: the blocks that the company is not accredited for today (R84). */
  gap: AccreditationGap | null;
  reading: AssessmentReading | null;
};
