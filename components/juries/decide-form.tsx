import { ActionForm } from "@/components/form/action-form";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { decideEntryAction } from "@/lib/juries/docket-entry.actions";
import type { DeliberatedBlock, DeliberationEntry } from "@/lib/juries/jury-view";

const outcomes = {
  DECIDED: { label: "Le jury se prononce", hint: "Bloc par bloc, ci-dessous." },
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

/** What the president enters for one candidate; never a vote. */
export function DecideForm({ entry }: { entry: DeliberationEntry }) {
  const { id, possible, open } = entry;
  const options = possible.map((value) => ({ value, ...outcomes[value] }));
  const only = possible.length === 1 ? possible[0] : undefined;
  return (
    <ActionForm
      action={decideEntryAction}
      fields={{ entryId: id, version: open?.version ?? 1 }}
      label={`Dossier ${entry.position}`}
    >
      <RadioGroupField
        name="outcome"
        label="Issue"
        required
        options={options}
        defaultValue={open?.outcome ?? only}
      />
      {possible.includes("DECIDED") &&
        open?.blocks.map((block) => <BlockFields key={block.id} {...block} />)}
      <SubmitButton>Enregistrer</SubmitButton>
    </ActionForm>
  );
}

function BlockFields({
  id,
  code,
  label,
  provisional,
  options,
  verdict,
  reasons,
  recommendations,
}: DeliberatedBlock) {
  return (
    <fieldset className="space-y-5 rounded-panel border border-line p-5">
      <legend className="px-2 font-serif text-h3 font-semibold">{label}</legend>
      <p className="text-sm text-muted">
        {code}
        {options.length > 0 && ` · options : ${options.join(", ")}`}
      </p>
      {provisional && <ProvisionalNote subject="l’intitulé de ce bloc" />}
      <RadioGroupField
        name={`verdict-${id}`}
        label="Décision"
        options={verdicts}
        defaultValue={verdict}
      />
      <TextAreaField
        name={`reasons-${id}`}
        label="Motifs"
        hint="Obligatoires si le bloc n’est pas validé. Le candidat les lit."
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
