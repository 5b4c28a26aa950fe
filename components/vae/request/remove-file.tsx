import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FileView } from "@/lib/candidacies/view";
import { fileName } from "@/lib/documents/file-name";
import type { FormAction } from "@/lib/platform/form/form-state";

type Props = { action: FormAction; candidacyId: string; file: FileView };

export function RemoveFile({ action, candidacyId, file: { id, originalName, mime } }: Props) {
  return (
    <ActionForm
      action={action}
      fields={{ candidacyId, fileId: id }}
      label={`Supprimer ${fileName(originalName, mime)}`}
    >
      <SubmitButton tone="ghost">Supprimer</SubmitButton>
    </ActionForm>
  );
}
