import { FileLink } from "@/components/candidacies/file-rows";
import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { UploadForm } from "@/components/form/upload-form";
import { Card } from "@/components/ui/card";
import { LongText } from "@/components/ui/long-text";
import { Notice } from "@/components/ui/notice";
import type { ExpiryExamination } from "@/lib/candidacies/expiry/protection";
import { endOfRegistration, protectionLabel } from "@/lib/candidacies/expiry/protection.labels";
import { saveTrainingEntryAction } from "@/lib/candidacies/expiry/training-entry.actions";
import { waiveExpiryAction } from "@/lib/candidacies/expiry/waiver.actions";
import type { FileView } from "@/lib/candidacies/view";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = {
  candidacyId: string;
  expiry: ExpiryExamination;
  refusal: UploadRefused | null;
  constraints: { reason: FieldConstraints; provider: FieldConstraints };
  today: CalendarDay;
};

/** The end of the registration before the secretariat: what protects the person after it, and what may be recorded. */
export function ExpiryCard({ candidacyId, expiry, refusal, constraints, today }: Props) {
  const { mayRecordTraining, mayWaive, proofs } = expiry;
  return (
    <Card title="Échéance de l’enregistrement">
      <Standing expiry={expiry} today={today} />
      {mayRecordTraining && (
        <TrainingEntry
          candidacyId={candidacyId}
          proofs={proofs}
          provider={constraints.provider}
          refusal={refusal}
        />
      )}
      {mayWaive && (
        <ConfirmBlock
          action={waiveExpiryAction}
          fields={{ id: candidacyId }}
          label="Poursuivre malgré l’échéance"
          consequence={
            <p>
              La candidature pourra être décidée après l’échéance, sans que la loi la protège. Le
              motif est gardé au dossier. Cette décision ne se retire pas.
            </p>
          }
        >
          <TextAreaField name="reason" label="Motif" {...constraints.reason} rows={4} />
          <OwnPasswordField />
        </ConfirmBlock>
      )}
    </Card>
  );
}

function Standing({ expiry, today }: Pick<Props, "expiry" | "today">) {
  const { protection } = expiry;
  const title = endOfRegistration(expiry, today);
  if (!protection)
    return (
      <Notice tone="warning" title={title}>
        <p>
          Après ce jour, rien ne protège cette personne pour l’instant (article L. 6113-9 du code du
          travail)&nbsp;: ni recevabilité acquise avant l’échéance, ni entrée en formation.
        </p>
      </Notice>
    );
  return (
    <>
      <Notice tone="success" title={title}>
        <p>La candidature continue&nbsp;: elle est protégée par {protectionLabel(protection)}.</p>
      </Notice>
      {protection.by === "WAIVER" && <LongText of="le motif">{protection.reason}</LongText>}
    </>
  );
}

type TrainingProps = {
  candidacyId: string;
  proofs: readonly FileView[];
  provider: FieldConstraints;
  refusal: UploadRefused | null;
};

/** First the proof, then the day that is read from it: what is typed is never lost with a file that is refused. */
function TrainingEntry({ candidacyId, proofs: [proof], provider, refusal }: TrainingProps) {
  return (
    <>
      <h3>Entrée en formation</h3>
      {proof && (
        <ActionForm
          action={saveTrainingEntryAction}
          fields={{ id: candidacyId, fileId: proof.id }}
          label="Enregistrer l’entrée en formation"
        >
          <p>
            Justificatif&nbsp;: <FileLink file={proof} />
          </p>
          <DateField name="enteredOn" label="Jour de l’entrée en formation" required />
          <TextField name="provider" label="Organisme de formation" {...provider} />
          <SubmitButton>Enregistrer l’entrée en formation</SubmitButton>
        </ActionForm>
      )}
      <UploadForm
        action={routes.upload("entree-en-formation")}
        fields={{ candidacyId }}
        label={proof ? "Un autre justificatif" : "Justificatif d’entrée en formation"}
        hint="Attestation d’entrée, contrat ou convention de formation."
        refusal={refusal}
      />
    </>
  );
}
