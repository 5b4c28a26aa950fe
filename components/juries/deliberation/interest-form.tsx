import { ConfirmBlock } from "@/components/form/confirm-block";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { recordInterestAction } from "@/lib/juries/deliberation/interest.actions";
import type { SittingEntry } from "@/lib/juries/sessions/view";

type EntryProps = { entry: SittingEntry; version: number };

export const interestOptions = [
  { value: "NONE", label: "Aucun lien avec ce candidat" },
  {
    value: "DECLARED",
    label: "Un lien existe",
    hint: "Parenté, emploi, accompagnement, relation personnelle ou professionnelle.",
  },
];

export function RecordInterestForm({ entry, version }: EntryProps) {
  const members = entry.members
    .filter(({ isDetected }) => !isDetected)
    .map(({ mandateId, name }) => ({ value: mandateId, label: name }));
  return (
    <ConfirmBlock
      action={recordInterestAction}
      fields={{ entryId: entry.id, version }}
      label="Recueillir une déclaration"
      of={entry.candidateName}
      confirm="Enregistrer la déclaration"
      tone="primary"
      consequence={
        <p>
          Ce que le membre déclare en séance s’il ne l’a pas fait dans son espace. Avec un lien, il
          ne lit pas le dossier et ne compte pas.
        </p>
      }
    >
      <SelectField name="mandateId" label="Membre" required options={members} />
      <RadioGroupField name="kind" label="Déclaration" required options={interestOptions} />
      <TextAreaField
        name="reason"
        label="Quel lien"
        hint="À remplir si un lien existe."
        rows={2}
        maxLength={500}
      />
    </ConfirmBlock>
  );
}
