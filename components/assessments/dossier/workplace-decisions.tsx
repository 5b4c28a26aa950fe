import { AccreditationNotice } from "@/components/accreditations/accreditation-notice";
import { ReasonedStep } from "@/components/assessments/reasoned-step";
import { OnwardButton } from "@/components/candidacies/onward-button";
import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import {
  openAssessmentAction,
  refuseRegistrationAction,
} from "@/lib/assessments/confirmation/opening.actions";
import type { WorkplaceExamination as View } from "@/lib/assessments/grids/workplace-view";
import {
  acceptAssessmentAction,
  returnToCommitteeAction,
} from "@/lib/assessments/transmission/transmission.actions";
import type { Onward } from "@/lib/candidacies/lists/next-dossier";
import { identityDocumentOptions } from "@/lib/candidates/candidate.labels";
import { type IdentityView, identitySections } from "@/lib/candidates/identity";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { seenOf } from "@/lib/platform/form/seen";

type Props = {
  view: View;
  reason: FieldConstraints;
  identity: IdentityView | null;
  /** Where the next dossier is looked for. */
  onward: Onward;
};

/** What the secretariat decides of a candidacy at work: to open or refuse it, to accept or return its assessment. */
export function WorkplaceDecisions({ view, reason, identity, onward }: Props) {
  const target = { id: view.id, version: view.version };
  const can = (event: View["events"][number]) => view.events.includes(event);
  return (
    <>
      {view.gap && <AccreditationNotice gap={view.gap} />}
      {can("openAssessment") && identity && (
        <Opening
          target={{ ...target, seen: seenOf(identitySections(identity, view.documentId)) }}
          isChecked={identity.checkedAt !== null}
          onward={onward}
        />
      )}
      {can("refuseRegistration") && (
        <ReasonedStep
          action={refuseRegistrationAction}
          target={target}
          label="Refuser l’inscription"
          consequence={
            <p>
              L’évaluation ne s’ouvrira pas. Le candidat lira le motif ; l’entreprise apprendra le
              refus seul.
            </p>
          }
          reason={reason}
        />
      )}
      {can("acceptAssessment") && (
        <Card title="Contrôle de l’évaluation" screenOnly>
          <ActionForm action={acceptAssessmentAction} fields={target} label="Accepter l’évaluation">
            <p>La candidature sera prête pour une session du jury, qui décide seul.</p>
            <div className="flex flex-wrap gap-3">
              <SubmitButton>Accepter l’évaluation</SubmitButton>
              <OnwardButton onward={onward} />
            </div>
          </ActionForm>
        </Card>
      )}
      {can("returnToCommittee") && (
        <ReasonedStep
          action={returnToCommitteeAction}
          target={target}
          label="Renvoyer au comité"
          consequence={
            <p>
              Les grilles seront rouvertes. Les signatures ne compteront plus : chaque membre
              signera de nouveau.
            </p>
          }
          reasonLabel="Remarques, lues par le comité et le candidat"
          reason={reason}
        />
      )}
    </>
  );
}

type OpeningProps = {
  /** `seen` is the identity to check, as it is shown. */
  target: { id: string; version: number; seen: string };
  isChecked: boolean;
  onward: Onward;
};

function Opening({ target, isChecked, onward }: OpeningProps) {
  return (
    <Card title="Ouvrir l’évaluation" screenOnly>
      <ActionForm action={openAssessmentAction} fields={target} label="Ouvrir l’évaluation">
        {isChecked ? (
          <Notice tone="success">
            L’identité est déjà contrôlée : aucune pièce n’est à vérifier.
          </Notice>
        ) : (
          <SelectField
            name="documentKind"
            label="Pièce d’identité contrôlée"
            hint="En ouvrant, vous attestez avoir comparé l’identité à la pièce. Sa copie est alors effacée."
            options={identityDocumentOptions}
            required
          />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton>
            {isChecked ? "Ouvrir l’évaluation" : "Identité contrôlée : ouvrir l’évaluation"}
          </SubmitButton>
          <OnwardButton onward={onward} />
        </div>
      </ActionForm>
    </Card>
  );
}
