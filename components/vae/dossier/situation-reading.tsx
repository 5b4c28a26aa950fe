import { FileLink } from "@/components/candidacies/file-rows";
import { LongText } from "@/components/ui/long-text";
import type { FileView } from "@/lib/candidacies/view";
import type { SoughtCompetency } from "@/lib/vae/validation/coverage";
import {
  SITUATION_PARTS,
  type SituationPart,
  type WorkSituationView,
} from "@/lib/vae/validation/validation-file";
import { situationLabels } from "@/lib/vae/validation/validation-file.labels";

type Props = {
  situation: WorkSituationView | undefined;
  competencies: readonly SoughtCompetency[];
  files: readonly FileView[];
};

/** A work situation to whoever reads it: its parts, what it shows according to the candidate, what proves it. */
export function SituationReading({ situation, competencies, files }: Props) {
  if (!situation)
    return <p className="text-muted">Aucune situation de travail n’est écrite pour ce bloc.</p>;
  const { competencyIds, proofIds } = situation;
  return (
    <>
      {SITUATION_PARTS.map((part) => (
        <Part key={part} part={part} text={situation[part]} />
      ))}
      <Shown competencies={competencies.filter(({ id }) => competencyIds.includes(id))} />
      <Proofs files={files.filter(({ id }) => proofIds.includes(id))} />
    </>
  );
}

function Part({ part, text }: { part: SituationPart; text: string }) {
  const title = situationLabels[part].reading ?? situationLabels[part].label;
  return (
    <div className="space-y-1">
      <h3>{title}</h3>
      {text ? <LongText of={title}>{text}</LongText> : <p className="text-muted">Non renseigné</p>}
    </div>
  );
}

function Shown({ competencies }: { competencies: readonly SoughtCompetency[] }) {
  if (competencies.length === 0) return null;
  return (
    <div className="space-y-1">
      <h3>Ce que la situation montre, selon le candidat</h3>
      <ul className="list-disc space-y-1 ps-5">
        {competencies.map(({ id, code, label }) => (
          <li key={id}>
            {code} – {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Proofs({ files }: { files: readonly FileView[] }) {
  if (files.length === 0) return null;
  return (
    <div className="space-y-1">
      <h3>Ce qui le prouve</h3>
      <ul className="space-y-1">
        {files.map((file) => (
          <li key={file.id}>
            <FileLink file={file} />
          </li>
        ))}
      </ul>
    </div>
  );
}
