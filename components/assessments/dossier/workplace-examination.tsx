import { AssessmentReading } from "@/components/assessments/grids/assessment-reading";
import { ReasonedStep } from "@/components/assessments/reasoned-step";
import type { WorkplaceExamination as View } from "@/lib/assessments/grids/workplace-view";
import { endBySecretariatAction } from "@/lib/assessments/transmission/ending.actions";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";

type Props = { view: View; reason: FieldConstraints };

/** What the secretariat reads of a candidacy at work, and how it may end it. */
export function WorkplaceExamination({ view, reason }: Props) {
  return (
    <>
      {view.reading && <AssessmentReading reading={view.reading} />}
      {view.events.includes("end") && (
        <ReasonedStep
          action={endBySecretariatAction}
          target={{ id: view.id, version: view.version }}
          label="Mettre fin à la candidature"
          consequence={
            <p>La candidature sera annulée, sans retour possible. Le candidat lira le motif.</p>
          }
          reason={reason}
        />
      )}
    </>
  );
}
