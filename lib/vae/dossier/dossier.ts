import type { FileView } from "@/lib/candidacies/view";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { AdmissibilityOutcome } from "@/lib/vae/admissibility/admissibility-decision";
import type { DraftContents, FileVersions, Statement } from "@/lib/vae/request/admissibility-file";
import type { CurrentSituationView } from "@/lib/vae/request/current-situation";
import type { EducationView } from "@/lib/vae/request/education";
import type { ExperienceView } from "@/lib/vae/request/experience";
import type { NatureView } from "@/lib/vae/request/nature";
import type { SoughtBlock } from "@/lib/vae/sought";
import type { ValidationEdition } from "@/lib/vae/validation/validation-file";

export type PieceKind = "IDENTITY_DOCUMENT" | "PROOF" | "OTHER";
export type PieceView = {
  id: string;
  kind: PieceKind;
  label: string;
  reason: string | null;
  dueOn: CalendarDay;
  answeredAt: Date | null;
  /** Null once erased: an identity document leaves with its check. */
  file: FileView | null;
};
export type DecisionView = {
  outcome: AdmissibilityOutcome;
  decidedOn: CalendarDay;
  gapAnalysis: string | null;
  reason: string | null;
  signatoryName: string | null;
  signatoryCapacity: string | null;
  validUntilOn: CalendarDay | null;
};
/** What a candidacy was prepared from. */
export type FormerView = { number: string | null; hasWritten: boolean };
export type Reusable = {
  number: string | null;
  decidedOn: CalendarDay;
  validUntilOn: CalendarDay | null;
};

/** What a VAE candidacy holds, for the candidate and the secretariat. */
export type VaeDossier = {
  versions: FileVersions;
  nature: NatureView;
  situation: CurrentSituationView;
  education: EducationView;
  sworn: Record<Statement, boolean>;
  swornAt: Date | null;
  receivedOn: CalendarDay | null;
  contentHash: string | null;
  contents: DraftContents;
  identityCheckedAt: Date | null;
  experiences: ExperienceView[];
  identityDocument: FileView | null;
  proofs: FileView[];
  pieces: PieceView[];
  annexes: FileView[];
  /** The official form as it was deposited, the last one first. */
  forms: FileView[];
  /** Those of the request, then of its validation file, each the last one first: it replaces the others. */
  receipts: FileView[];
  validationReceipts: FileView[];
  /** Each edition filed, printed whole, the last one first. */
  wholeFiles: FileView[];
  letters: FileView[];
  /** Among them, those of decisions that were taken back. */
  voidLetters: FileView[];
  decision: DecisionView | null;
  /** The admissibility this candidacy may go on with, its own or an earlier one. */
  reusable: Reusable | null;
  /** The edition being written, or the last filed; and what the jury looks for in each block. */
  edition: ValidationEdition | null;
  sought: readonly SoughtBlock[];
  /** The edition filed before it, which was returned. */
  formerEdition: ValidationEdition | null;
  former: FormerView | null;
};
