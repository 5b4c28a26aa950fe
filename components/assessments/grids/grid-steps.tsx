import { ReasonedStep } from "@/components/assessments/reasoned-step";
import { ActionForm } from "@/components/form/action-form";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import type { GridPage } from "@/lib/assessments/dossier/committee-view";
import { STEP_ANCHOR } from "@/lib/assessments/dossier/grid-step.labels";
import { competenciesOf } from "@/lib/assessments/grids/assessment-grid";
import { closeGridsAction, reopenGridsAction } from "@/lib/assessments/grids/closing.actions";
import { signGridsAction } from "@/lib/assessments/grids/signing.actions";
import { transmitAssessmentAction } from "@/lib/assessments/transmission/transmission.actions";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { seenOf } from "@/lib/platform/form/seen";

type Props = { page: GridPage; complete: boolean; reason: FieldConstraints };

/** What this member may do with the grids now: close, sign, transmit, reopen. */
export function GridSteps({ page, complete, reason }: Props) {
  const target = { id: page.id, version: page.version };
  const seen = seenOf(competenciesOf(page.blocks));
  const can = (event: GridPage["events"][number]) => page.events.includes(event);
  return (
    <div id={STEP_ANCHOR} className="space-y-6">
      {can("closeGrids") && complete && (
        <Card title="Clore les grilles" screenOnly>
          <ActionForm
            action={closeGridsAction}
            fields={{ ...target, seen }}
            label="Clore les grilles"
          >
            <p>
              Toutes les compétences sont évaluées. Le texte sera arrêté, et chaque membre du comité
              devra le signer.
            </p>
            <SubmitButton>Clore les grilles</SubmitButton>
          </ActionForm>
        </Card>
      )}
      {can("sign") && <Signing page={page} />}
      {can("transmit") && (
        <Card title="Transmettre au secrétariat" screenOnly>
          <ActionForm
            action={transmitAssessmentAction}
            fields={target}
            label="Transmettre au secrétariat"
          >
            <p>Le secrétariat vérifiera l’évaluation avant de l’inscrire à une session du jury.</p>
            <SubmitButton>Transmettre au secrétariat</SubmitButton>
          </ActionForm>
        </Card>
      )}
      {can("reopenGrids") && (
        <ReasonedStep
          action={reopenGridsAction}
          target={target}
          label="Rouvrir les grilles"
          consequence={
            <p>
              Les signatures déjà données ne compteront plus. Chaque membre devra signer de nouveau.
            </p>
          }
          reason={reason}
        />
      )}
    </div>
  );
}

function Signing({ page }: { page: GridPage }) {
  if (page.hasSigned || !page.reading) return null;
  return (
    <Card title="Signer les grilles" screenOnly>
      <ActionForm
        action={signGridsAction}
        fields={{ id: page.id, textHash: page.reading.textHash }}
        label="Signer les grilles"
      >
        <p>
          Vous signez exactement le texte ci-dessus, reconnaissable à son empreinte. Votre nom et
          votre fonction figureront sur la grille, lue par le candidat puis par le jury.
        </p>
        <OwnPasswordField />
        <SubmitButton>Signer</SubmitButton>
      </ActionForm>
    </Card>
  );
}
