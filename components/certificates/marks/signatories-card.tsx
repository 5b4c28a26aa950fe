import { FileLink } from "@/components/candidacies/file-rows";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { FieldPair } from "@/components/form/field-pair";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Rows } from "@/components/ui/rows";
import { appointSignatoryAction } from "@/lib/certificates/marks/signatory.actions";
import type { MarksPage } from "@/lib/certificates/marks/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { MarkUpload } from "./mark-upload";
import { SignatoryRow } from "./signatory-row";

type Constraints = FormConstraints<"name" | "capacity">;
type Props = { page: MarksPage; constraints: Constraints; refusal: UploadRefused | null };

/** Who signs the certificates, and from the deposited image to the next one who does. */
export function SignatoriesCard({ page, constraints, refusal }: Props) {
  const { signatories, waiting } = page;
  return (
    <Card title="Signataires des certificats">
      {!signatories.some(({ signsToday }) => signsToday) && (
        <Notice tone="warning" title="Personne ne signe aujourd’hui.">
          <p>Aucun certificat ne peut être délivré.</p>
        </Notice>
      )}
      {signatories.length > 0 && (
        <Rows label="Signataires des certificats">
          {signatories.map((signatory) => (
            <SignatoryRow key={signatory.id} signatory={signatory} />
          ))}
        </Rows>
      )}
      <h3>Un nouveau signataire</h3>
      {waiting.signature && (
        <AppointForm waiting={waiting} signature={waiting.signature} constraints={constraints} />
      )}
      <MarkUpload mark="SIGNATURE" isAnother={waiting.signature !== null} refusal={refusal} />
      <MarkUpload mark="SEAL" isAnother={waiting.seal !== null} refusal={refusal} />
    </Card>
  );
}

type AppointProps = {
  waiting: MarksPage["waiting"];
  signature: NonNullable<MarksPage["waiting"]["signature"]>;
  constraints: Constraints;
};

function AppointForm({ waiting: { seal }, signature, constraints }: AppointProps) {
  return (
    <ConfirmBlock
      action={appointSignatoryAction}
      fields={{ signatureId: signature.id, sealId: seal?.id ?? "" }}
      label="Mettre cette signature en service"
      tone="primary"
      consequence={
        <p>
          Les certificats délivrés pendant cette période portent cette signature, ce nom et cette
          qualité. Regardez d’abord le spécimen, ci-dessous.
        </p>
      }
    >
      <p>
        Signature déposée&nbsp;: <FileLink file={signature} />
      </p>
      <p>Cachet&nbsp;: {seal ? <FileLink file={seal} /> : "aucun"}</p>
      <TextField name="name" label="Prénom et nom du signataire" {...constraints.name} />
      <TextField name="capacity" label="Qualité du signataire" {...constraints.capacity} />
      <FieldPair>
        <DateField name="startsOn" label="Premier jour" required />
        <DateField name="endsOn" label="Dernier jour" hint="Vide s’il n’est pas encore connu." />
      </FieldPair>
      <OwnPasswordField />
    </ConfirmBlock>
  );
}
