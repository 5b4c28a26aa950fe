import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Card } from "@/components/ui/card";
import { LongText } from "@/components/ui/long-text";
import type { NoteView } from "@/lib/candidacies/exchanges/exchange";
import { addNoteAction } from "@/lib/candidacies/exchanges/exchange.actions";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Props = {
  candidacyId: string;
  notes: readonly NoteView[];
  /** Null once nothing is written any more. */
  text: FieldConstraints | null;
};

/** What the secretariat notes for itself: the candidate never reads it. */
export function Notes({ candidacyId, notes, text }: Props) {
  return (
    <Card title="Notes internes">
      <p className="text-sm text-muted">Lues par le secrétariat seul, jamais par le candidat.</p>
      <ol aria-label="Notes internes" className="divide-y divide-line empty:hidden">
        {notes.map((note) => (
          <li key={note.id} className="max-w-none space-y-1 py-3 first:pt-0">
            <p className="text-sm text-muted">
              {`${note.authorName}, le ${formatInstant(note.at)}`}
            </p>
            <LongText of={`Note du ${formatInstant(note.at)}`}>{note.text}</LongText>
          </li>
        ))}
      </ol>
      {text && (
        <ActionForm action={addNoteAction} fields={{ id: candidacyId }} label="Ajouter une note">
          <TextAreaField name="text" label="Note" {...text} rows={3} />
          <SubmitButton tone="ghost">Ajouter la note</SubmitButton>
        </ActionForm>
      )}
    </Card>
  );
}
