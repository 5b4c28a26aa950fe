import { FileRows } from "@/components/candidacies/file-rows";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LongText } from "@/components/ui/long-text";
import type { BlockView, FileView } from "@/lib/candidacies/view";
import { optionsLine } from "@/lib/certifications/block-option.labels";
import { routes } from "@/lib/routes";
import { type SoughtBlock, soughtIn } from "@/lib/vae/sought";
import { situationsOf, type WorkSituationView } from "@/lib/vae/validation/situation";
import { SituationReadings } from "./situation-reading";

export type ValidationReading = {
  presentation: string;
  blocks: readonly BlockView[];
  situations: readonly WorkSituationView[];
  sought: readonly SoughtBlock[];
  /** Listed below the situations. */
  files: readonly FileView[];
  /** Listed by the page elsewhere: a situation may rest on them too. */
  listedElsewhere?: readonly FileView[];
  /** All of it, as it was printed when it was filed. */
  whole?: FileView | undefined;
};

/** A validation file as the jury and the secretariat read it: presentation, the situations of each block, its proofs. */
export function VaeReading({
  reading: { presentation, blocks, situations, sought, files, listedElsewhere = [], whole },
}: {
  reading: ValidationReading;
}) {
  return (
    <div className="space-y-6">
      {whole && (
        <ButtonLink href={routes.file(whole.id)} download tone="ghost" icon="download">
          Télécharger le dossier entier
        </ButtonLink>
      )}
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
          <SituationReadings
            situations={situationsOf(situations, block.id)}
            competencies={soughtIn(sought, block.id)}
            files={[...files, ...listedElsewhere]}
          />
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
