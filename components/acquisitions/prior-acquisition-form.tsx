import { FileLink } from "@/components/candidacies/file-rows";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { DateField } from "@/components/form/date-field";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { UploadForm } from "@/components/form/upload-form";
import { proposePriorAcquisitionAction } from "@/lib/acquisitions/prior-acquisition.actions";
import type { AcquisitionsPage, ProofLink } from "@/lib/acquisitions/prior-acquisition-view";
import { RECORDED_ORIGINS } from "@/lib/candidates/acquired-block";
import { recordedOriginLabels } from "@/lib/candidates/acquired-block.labels";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { routes } from "@/lib/routes";

type Props = {
  candidacyId: string;
  page: AcquisitionsPage;
  source: FieldConstraints;
  refusal: UploadRefused | null;
};

/** First the proof, then what is read from it: what is typed is never lost with a file that is refused. */
export function PriorAcquisitionForm({ candidacyId, page, source, refusal }: Props) {
  const { proof, offered } = page;
  return (
    <>
      {proof && (
        <Proposal candidacyId={candidacyId} proof={proof} offered={offered} source={source} />
      )}
      <UploadForm
        action={routes.upload("acquis-anterieur")}
        fields={{ candidacyId }}
        label={proof ? "Un autre justificatif" : "Justificatif de l’acquis"}
        hint="Certificat, attestation de bloc ou extrait de procès-verbal."
        refusal={refusal}
      />
    </>
  );
}

type ProposalProps = Pick<Props, "candidacyId" | "source"> & {
  proof: ProofLink;
  offered: AcquisitionsPage["offered"];
};

function Proposal({ candidacyId, proof, offered, source }: ProposalProps) {
  const options = offered.flatMap((block) => block.options);
  return (
    <ActionForm
      action={proposePriorAcquisitionAction}
      fields={{ candidacyId, fileId: proof.id }}
      label="Proposer un acquis antérieur"
    >
      <p>
        Justificatif&nbsp;: <FileLink file={proof} />
      </p>
      <RadioGroupField
        name="origin"
        label="Origine"
        options={RECORDED_ORIGINS.map((value) => ({ value, label: recordedOriginLabels[value] }))}
        required
      />
      <CheckboxGroupField
        name="blocks[]"
        label="Blocs acquis"
        hint="D’un seul enregistrement, en vigueur ou non."
        options={offered}
        required
      />
      {options.length > 0 && (
        <CheckboxGroupField
          name="options[]"
          label="Options"
          hint="Pour chaque bloc coché qui en comporte, au moins une."
          optional="selon les blocs"
          options={options}
        />
      )}
      <CheckboxField
        name="isCertified"
        label="Le certificat entier a été délivré"
        hint="Le portail n’en délivre alors pas un second pour cet enregistrement."
      />
      <TextField name="source" label="Décision" hint="Quel organisme, quel numéro." {...source} />
      <DateField name="acquiredOn" label="Jour de la décision" required />
      <SubmitButton>Proposer cet acquis</SubmitButton>
    </ActionForm>
  );
}
