import { ActionForm } from "@/components/form/action-form";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { recordInterviewAction } from "@/lib/juries/deliberation/interview.actions";
import type { SittingEntry } from "@/lib/juries/sessions/view";

type EntryProps = { entry: SittingEntry; version: number };

const held = [
  { value: "yes", label: "L’entretien a eu lieu" },
  { value: "no", label: "L’entretien n’a pas eu lieu" },
];

export function RecordInterviewForm({ entry, version }: EntryProps) {
  const answer = entry.interviewHeld === null ? null : entry.interviewHeld ? "yes" : "no";
  return (
    <ActionForm
      action={recordInterviewAction}
      fields={{ entryId: entry.id, version }}
      label={`Entretien de ${entry.candidateName}`}
    >
      <RadioGroupField
        name="held"
        label="Entretien"
        hint="Sans entretien, le jury ne peut pas se prononcer."
        required
        options={held}
        defaultValue={answer}
      />
      <SubmitButton tone="ghost">Enregistrer l’entretien</SubmitButton>
    </ActionForm>
  );
}
