import { OnwardButton } from "@/components/candidacies/onward-button";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import type { Option } from "@/components/form/field-props";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Card } from "@/components/ui/card";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import type { Onward } from "@/lib/candidacies/lists/next-dossier";
import type { CandidacyView } from "@/lib/candidacies/view";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import {
  declareCompleteAction,
  requestPiecesAction,
} from "@/lib/vae/admissibility/completeness.actions";
import { withdrawDecisionAction } from "@/lib/vae/admissibility/decision-withdrawal.actions";
import { takeBackSilenceAction } from "@/lib/vae/admissibility/silence-taken-back.actions";
import { acceptValidationAction } from "@/lib/vae/validation/filing.actions";
import { LapseAnswer } from "./lapse-answer";

type Props = {
  candidacy: CandidacyView;
  reason: FieldConstraints;
  /** Proposed deadline for the pieces. */
  piecesBy: CalendarDay;
  identityChecked: boolean;
  /** The pieces that are to be sent again, as choices. */
  toReplace: readonly Option[];
  /** Admitted by silence before its day had passed: by a clock that was wrong. */
  isSilenceEarly: boolean;
  onward: Onward;
};

/** What the secretariat may do besides deciding on admissibility: shown by the same policy that checks it. */
export function ExaminationActions({
  candidacy,
  reason,
  piecesBy,
  identityChecked,
  toReplace,
  isSilenceEarly,
  onward,
}: Props) {
  const { id, version, events } = candidacy;
  const may = (event: CandidacyEvent) => events.includes(event);
  const fields = { id, version };
  return (
    <>
      {may("requestPieces") && (
        <ConfirmBlock
          action={requestPiecesAction}
          fields={fields}
          label="Demander des pièces"
          tone="primary"
          beside={<OnwardButton onward={onward} />}
          consequence={
            <p>
              Le candidat reçoit la liste et l’échéance. La première demande annule le délai de deux
              mois, qui repart entier quand il aura tout renvoyé&nbsp;; une demande de plus le
              laisse courir.
            </p>
          }
        >
          {!identityChecked && (
            <CheckboxField
              name="identityDocument"
              label="Une nouvelle pièce d’identité"
              hint="Illisible, périmée ou incomplète."
            />
          )}
          {toReplace.length > 0 && (
            <CheckboxGroupField
              name="replace[]"
              label="Pièces à remplacer"
              hint="D’après l’examen des pièces ; le candidat lit le motif."
              optional="décochez ce qui n’est pas à demander"
              options={toReplace}
              defaultValue={toReplace.map(({ value }) => value)}
            />
          )}
          <TextAreaField
            name="proofs"
            label="Justificatifs d’expérience"
            hint="Un par ligne, dans les mots que lira le candidat."
            rows={3}
          />
          <TextAreaField name="others" label="Autres pièces" hint="Une par ligne." rows={3} />
          <DateField
            name="dueOn"
            label="À fournir au plus tard le"
            defaultValue={piecesBy}
            required
          />
        </ConfirmBlock>
      )}
      {may("declareComplete") && (
        <ConfirmBlock
          action={declareCompleteAction}
          fields={fields}
          label="Déclarer la demande complète"
          tone="primary"
          beside={<OnwardButton onward={onward} />}
          consequence={
            <p>
              Plus aucune pièce ne pourra être demandée. Le délai de deux mois continue de courir.
            </p>
          }
        />
      )}
      {may("withdrawDecision") && (
        <ConfirmBlock
          action={withdrawDecisionAction}
          fields={fields}
          label="Retirer la décision"
          consequence={
            <p>
              La demande revient à l’étude, avec un nouveau délai de deux mois à partir
              d’aujourd’hui. Le candidat en est informé.
            </p>
          }
        >
          <TextAreaField name="reason" label="Motif du retrait" {...reason} rows={4} />
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      {may("takeBackSilence") && isSilenceEarly && (
        <ConfirmBlock
          action={takeBackSilenceAction}
          fields={fields}
          label="Retirer la recevabilité par silence"
          consequence={
            <p>
              Elle a été appliquée avant la fin du délai. La demande revient où elle en était, et le
              délai continue de courir jusqu’au même jour. Le candidat en est informé.
            </p>
          }
        >
          <TextAreaField name="reason" label="Motif du retrait" {...reason} rows={4} />
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      <LapseAnswer candidacy={candidacy} reason={reason} />
      {may("acceptValidation") && (
        <Card title="Contrôle du dossier de validation" screenOnly>
          <ActionForm
            action={acceptValidationAction}
            fields={fields}
            label="Accepter le dossier de validation"
          >
            <p>La candidature sera prête pour une session du jury, qui décide seul.</p>
            <div className="flex flex-wrap gap-3">
              <SubmitButton>Accepter le dossier de validation</SubmitButton>
              <OnwardButton onward={onward} />
            </div>
          </ActionForm>
        </Card>
      )}
    </>
  );
}
