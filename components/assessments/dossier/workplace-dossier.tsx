import type { ReactNode } from "react";
import { IdentityCheck } from "@/components/identity/identity-check";
import type {
  WorkplaceExamination as Examination,
  WorkplaceProgress as Progress,
} from "@/lib/assessments/grids/workplace-view";
import type { Onward } from "@/lib/candidacies/lists/next-dossier";
import { isIdentityExamined } from "@/lib/candidacies/phase";
import type { IdentityView } from "@/lib/candidates/identity";
import type { NextStepAction } from "@/lib/next-step";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { WorkplaceDecisions } from "./workplace-decisions";
import { WorkplaceExamination } from "./workplace-examination";
import { WorkplaceProgress } from "./workplace-progress";

type Props = {
  progress: Progress;
  examination: Examination;
  /** Of the person who confirmed; nobody before. */
  identity: IdentityView | null;
  reason: FieldConstraints;
  /** Where the secretariat goes on. */
  link: NextStepAction | undefined;
  /** What the jury decided and what was issued, once it has. */
  outcome: ReactNode;
  /** Where the next dossier is looked for. */
  onward: Onward;
};

/** A candidacy at work before the secretariat: what to do, beside what it is checked against, then what was assessed. */
export function WorkplaceDossier({
  progress,
  examination,
  identity,
  reason,
  link,
  outcome,
  onward,
}: Props) {
  const identityCard = identity && (
    <IdentityCheck
      candidacyId={examination.id}
      identity={identity}
      documentId={examination.documentId}
      mayCheck={false}
    />
  );
  const isToCheck = isIdentityExamined(examination.state);
  return (
    <>
      <WorkplaceProgress view={progress} link={link}>
        {outcome}
        {isToCheck && identityCard}
        <WorkplaceDecisions {...{ view: examination, reason, identity, onward }} />
      </WorkplaceProgress>
      <div className="mt-6 space-y-6 empty:hidden">
        {!isToCheck && identityCard}
        <WorkplaceExamination view={examination} reason={reason} />
      </div>
    </>
  );
}
