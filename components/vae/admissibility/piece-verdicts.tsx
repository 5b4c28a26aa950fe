import { FileLink } from "@/components/candidacies/file-rows";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import type { FileView } from "@/lib/candidacies/view";
import { fileName } from "@/lib/documents/file-name";
import { filePurposeLabels } from "@/lib/documents/stored-file.labels";
import { unjudged, type VerdictView } from "@/lib/vae/admissibility/verdict";
import { examinePiecesAction } from "@/lib/vae/admissibility/verdict.actions";
import { replacementReasons } from "@/lib/vae/admissibility/verdict.labels";
import { VerdictRow } from "./verdict-row";

type Props = {
  candidacyId: string;
  files: readonly FileView[];
  verdicts: readonly VerdictView[];
};

const REASONS = "motifs-de-remplacement";

/** One verdict a piece, kept together; what is to be replaced says why, in ready-made words or others. */
export function PieceVerdicts({ candidacyId, files, verdicts }: Props) {
  if (files.length === 0) return null;
  return (
    <Card title="Examen des pièces" screenOnly>
      <ActionForm
        action={examinePiecesAction}
        fields={{ id: candidacyId }}
        label="Examen des pièces"
      >
        <ul className="divide-y divide-line">
          {files.map((file, index) => (
            <VerdictRow
              key={file.id}
              index={index}
              name={fileName(file.originalName, file.mime)}
              piece={
                <>
                  <FileLink file={file} />
                  <span className="block text-sm text-muted">
                    {filePurposeLabels[file.purpose]}
                  </span>
                </>
              }
              standing={verdicts.find(({ fileId }) => fileId === file.id) ?? unjudged(file.id)}
              reasons={REASONS}
            />
          ))}
        </ul>
        <datalist id={REASONS}>
          {Object.values(replacementReasons).map((reason) => (
            <option key={reason} value={reason} />
          ))}
        </datalist>
        <SubmitButton tone="ghost">Enregistrer l’examen</SubmitButton>
      </ActionForm>
    </Card>
  );
}
