import { ActionForm } from "@/components/form/action-form";
import { ConfirmDetails } from "@/components/form/confirm-details";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { optionsLine } from "@/lib/certifications/block-option.labels";
import { decideEntryAction } from "@/lib/juries/deliberation/decision.actions";
import type {
  DeliberatedBlock,
  DeliberationEntry,
  OpenEntry,
} from "@/lib/juries/deliberation/view";

const putOffs = {
  DEFERRED: {
    label: "Décision reportée",
    hint: "La candidature sera inscrite à une autre session.",
  },
  EXCUSED: { label: "Candidat excusé", hint: "Un nouvel entretien sera fixé." },
  ABSENT: { label: "Candidat absent", hint: "Un nouvel entretien sera fixé." },
} as const;
const verdicts = [
  { value: "VALIDATED", label: "Validé" },
  { value: "NOT_VALIDATED", label: "Non validé" },
];

type DecideProps = { entryId: string; position: number; open: OpenEntry };

/** What the president enters when the jury decides: block by block, never a vote. */
export function DecideEntryForm({ entryId, position, open }: DecideProps) {
  return (
    <ActionForm
      action={decideEntryAction}
      fields={{ entryId, version: open.version, outcome: "DECIDED" }}
      label={`Décision, dossier ${position}`}
    >
      <ConfirmDetails
        label={open.outcome ? "Reprendre la décision" : "Se prononcer"}
        tone="primary"
      >
        {open.blocks.map((block) => (
          <BlockFields key={block.id} {...block} />
        ))}
        <SubmitButton>Enregistrer la décision</SubmitButton>
      </ConfirmDetails>
    </ActionForm>
  );
}

function BlockFields(block: DeliberatedBlock) {
  const { id, code, label, options, verdict, reasons, recommendations } = block;
  return (
    <fieldset className="space-y-5">
      <legend className="mb-1 font-serif text-h3 font-semibold">{label}</legend>
      <p className="text-sm text-muted">
        {code}
        {options.length > 0 && ` · ${optionsLine(options)}`}
      </p>
      <RadioGroupField
        name={`verdict-${id}`}
        label="Décision"
        required
        options={verdicts}
        defaultValue={verdict}
      />
      <TextAreaField
        name={`reasons-${id}`}
        label="Motifs"
        hint="Le candidat les lit."
        optional="facultatif si le bloc est validé"
        rows={4}
        maxLength={4000}
        defaultValue={reasons}
      />
      <TextAreaField
        name={`recommendations-${id}`}
        label="Recommandations"
        hint="Ce qui l’aiderait à se représenter."
        rows={3}
        maxLength={4000}
        defaultValue={recommendations}
      />
    </fieldset>
  );
}

/** When the jury does not decide: deferred, or a candidate who did not come. */
export function PutOffEntryForm({ entry }: { entry: DeliberationEntry }) {
  const { id, possible, open, position } = entry;
  const options = possible.flatMap((value) =>
    value === "DECIDED" ? [] : [{ value, ...putOffs[value] }],
  );
  const [only] = options;
  return (
    <ActionForm
      action={decideEntryAction}
      fields={{ entryId: id, version: open?.version ?? 1 }}
      label={`Sans décision, dossier ${position}`}
    >
      <ConfirmDetails label="Ne pas se prononcer aujourd’hui" tone="primary">
        <RadioGroupField
          name="outcome"
          label="Pourquoi"
          required
          options={options}
          defaultValue={open?.outcome ?? (options.length === 1 ? only?.value : null)}
        />
        <SubmitButton tone="ghost">Enregistrer sans décision</SubmitButton>
      </ConfirmDetails>
    </ActionForm>
  );
}
