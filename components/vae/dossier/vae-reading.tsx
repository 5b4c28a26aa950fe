import { FileRows } from "@/components/candidacies/file-rows";
import { Card } from "@/components/ui/card";
import { LongText } from "@/components/ui/long-text";
import type { BlockView, FileView } from "@/lib/candidacies/view";
import { optionsLine } from "@/lib/certifications/block-option.labels";
import { SITUATION_PARTS, type WorkSituationView } from "@/lib/vae/validation/validation-file";
import { situationLabels } from "@/lib/vae/validation/validation-file.labels";

export type ValidationReading = {
  presentation: string;
  blocks: readonly BlockView[];
  situations: readonly WorkSituationView[];
  files: readonly FileView[];
};

/** A validation file as the jury and the secretariat read it: presentation, one situation a block, its proofs. */
export function VaeReading({
  reading: { presentation, blocks, situations, files },
}: {
  reading: ValidationReading;
}) {
  return (
    <div className="space-y-6">
      {presentation && (
        <Card title="Présentation">
          <LongText of="Présentation">{presentation}</LongText>
        </Card>
      )}
      {blocks.map((block) => (
        <Card key={block.id} title={`Bloc ${block.ordinal} : ${block.label}`}>
          {block.options.length > 0 && (
            <p className="text-sm text-muted">{optionsLine(block.options)}</p>
          )}
          <Situation situation={situations.find(({ blockId }) => blockId === block.id)} />
        </Card>
      ))}
      {files.length > 0 && (
        <Card title="Justificatifs et annexes">
          <FileRows label="Justificatifs et annexes" files={files} />
        </Card>
      )}
    </div>
  );
}

function Situation({ situation }: { situation: WorkSituationView | undefined }) {
  if (!situation)
    return <p className="text-muted">Aucune situation de travail n’est écrite pour ce bloc.</p>;
  return SITUATION_PARTS.map((part) => {
    const title = situationLabels[part].reading ?? situationLabels[part].label;
    return (
      <div key={part} className="space-y-1">
        <h3>{title}</h3>
        {situation[part] ? (
          <LongText of={title}>{situation[part]}</LongText>
        ) : (
          <p className="text-muted">Non renseigné</p>
        )}
      </div>
    );
  });
}
