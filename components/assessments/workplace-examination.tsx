import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import type { FieldConstraints } from "@/lib/actions/constraints";
import {
  acceptAssessmentAction,
  endBySecretariatAction,
  openAssessmentAction,
  refuseRegistrationAction,
  returnToCommitteeAction,
} from "@/lib/assessments/assessment.actions";
import type { WorkplaceExamination as View } from "@/lib/assessments/workplace-view";
import { identityDocumentOptions } from "@/lib/candidates/candidate.labels";
import { routes } from "@/lib/routes";
import { formatDay, formatInstant } from "@/lib/shared/calendar";
import { AssessmentReading } from "./assessment-reading";
import { ReasonedStep } from "./reasoned-step";

type Props = { view: View; reason: FieldConstraints };

/** What the secretariat examines and decides of a candidacy at work. */
export function WorkplaceExamination({ view, reason }: Props) {
  const target = { id: view.id, version: view.version };
  const can = (event: View["events"][number]) => view.events.includes(event);
  return (
    <div className="space-y-6">
      {view.identity && <Identity identity={view.identity} />}
      {can("openAssessment") && <Opening view={view} />}
      {view.reading && <AssessmentReading reading={view.reading} />}
      {can("acceptAssessment") && (
        <Card title="Contrôle de l’évaluation">
          <ActionForm action={acceptAssessmentAction} fields={target} label="Accepter l’évaluation">
            <p>La candidature sera prête pour une session du jury, qui décide seul.</p>
            <SubmitButton>Accepter l’évaluation</SubmitButton>
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
      {can("end") && (
        <ReasonedStep
          action={endBySecretariatAction}
          target={target}
          label="Mettre fin à la candidature"
          consequence={
            <p>La candidature sera annulée, sans retour possible. Le candidat lira le motif.</p>
          }
          reason={reason}
        />
      )}
    </div>
  );
}

function Identity({ identity }: { identity: NonNullable<View["identity"]> }) {
  return (
    <Card
      title="Identité"
      aside={
        identity.documentId && (
          <ButtonLink href={routes.file(identity.documentId)} tone="ghost" icon="download" download>
            Pièce d’identité
          </ButtonLink>
        )
      }
    >
      <DescriptionList
        items={[
          { term: "Nom", value: identity.name },
          { term: "Naissance", value: `${formatDay(identity.bornOn)}, ${identity.birthPlace}` },
          {
            term: "Contrôle",
            value: identity.checkedAt ? `Fait le ${formatInstant(identity.checkedAt)}` : "À faire",
          },
        ]}
      />
    </Card>
  );
}

function Opening({ view }: { view: View }) {
  const checked = Boolean(view.identity?.checkedAt);
  return (
    <Card title="Ouvrir l’évaluation">
      <ActionForm
        action={openAssessmentAction}
        fields={{ id: view.id, version: view.version }}
        label="Ouvrir l’évaluation"
      >
        {checked ? (
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
        <SubmitButton>
          {checked ? "Ouvrir l’évaluation" : "Identité contrôlée : ouvrir l’évaluation"}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
