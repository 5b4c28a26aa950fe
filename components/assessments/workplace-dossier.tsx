import type { ReactNode } from "react";
import { IdentityCheck } from "@/components/candidates/identity-check";
import type { FieldConstraints } from "@/lib/actions/constraints";
import type {
  WorkplaceExamination as Examination,
  WorkplaceProgress as Progress,
} from "@/lib/assessments/workplace-view";
import type { IdentityView } from "@/lib/candidates/identity";
import { WorkplaceDecisions } from "./workplace-decisions";
import { WorkplaceExamination } from "./workplace-examination";
import { WorkplaceProgress } from "./workplace-progress";

type Props = {
  progress: Progress;
  examination: Examination;
  /** Of the person who confirmed; nobody before. */
  identity: IdentityView | null;
  reason: FieldConstraints;
  action: ReactNode;
  /** What the jury decided and what was issued, once it has. */
  outcome: ReactNode;
};

/** A candidacy at work before the secretariat: what to do, beside what it is checked against, then what was assessed. */
export function WorkplaceDossier({
  progress,
  examination,
  identity,
  reason,
  action,
  outcome,
}: Props) {
  const identityCard = identity && (
    <IdentityCheck
      candidacyId={examination.id}
      identity={identity}
      documentId={examination.documentId}
      mayCheck={false}
    />
  );
  const isToCheck = examination.state === "CONFIRMED";
  return (
    <>
      <WorkplaceProgress view={progress} action={action}>
        {outcome}
        {isToCheck && identityCard}
        <WorkplaceDecisions
          view={examination}
          reason={reason}
          isIdentityChecked={Boolean(identity?.checkedAt)}
        />
      </WorkplaceProgress>
      <div className="mt-6 space-y-6 empty:hidden">
        {!isToCheck && identityCard}
        <WorkplaceExamination view={examination} reason={reason} />
      </div>
    </>
  );
}
