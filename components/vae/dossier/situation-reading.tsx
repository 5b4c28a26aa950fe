import { FileLink } from "@/components/candidacies/file-rows";
import { LongText } from "@/components/ui/long-text";
import type { FileView } from "@/lib/candidacies/view";
import type { SoughtCompetency } from "@/lib/vae/sought";
import {
  isAdvised,
  SITUATION_PARTS,
  type SituationPart,
  type WorkSituationView,
} from "@/lib/vae/validation/situation";
import { situationLabels } from "@/lib/vae/validation/situation.labels";

type Context = { competencies: readonly SoughtCompetency[]; files: readonly FileView[] };
type Props = Context & { situations: readonly WorkSituationView[] };

/** The work situations of a block to whoever reads them: their parts, what they show according to the candidate, what proves them. */
export function SituationReadings({ situations, ...context }: Props) {
  if (situations.length === 0)
    return <p className="text-muted">Aucune situation de travail n’est écrite pour ce bloc.</p>;
  return (
    <div className="space-y-8">
      {situations.map((situation, index) => (
        <SituationReading
          key={situation.id}
          {...context}
          situation={situation}
          rank={situations.length > 1 ? `${index + 1}. ` : ""}
        />
      ))}
    </div>
  );
}

type OneProps = Context & { situation: WorkSituationView; rank: string };

function SituationReading({ situation, rank, competencies, files }: OneProps) {
  const { title, competencyIds, proofIds } = situation;
  return (
    <article className="space-y-4">
      <h3>
        {rank}
        {title || "Situation sans titre"}
      </h3>
      {SITUATION_PARTS.filter((part) => part !== "title").map((part) => (
        <Part key={part} part={part} text={situation[part]} />
      ))}
      <Shown competencies={competencies.filter(({ id }) => competencyIds.includes(id))} />
      <Proofs files={files.filter(({ id }) => proofIds.includes(id))} />
    </article>
  );
}

/** What was only advised, and not asked for of everybody, is not missed. */
function Part({ part, text }: { part: SituationPart; text: string }) {
  const title = situationLabels[part].reading ?? situationLabels[part].label;
  if (!text && isAdvised(part)) return null;
  return (
    <div className="space-y-1">
      <Heading>{title}</Heading>
      {text ? <LongText of={title}>{text}</LongText> : <p className="text-muted">Non renseigné</p>}
    </div>
  );
}

const Heading = ({ children }: { children: string }) => (
  <h4 className="font-sans font-semibold">{children}</h4>
);

function Shown({ competencies }: { competencies: readonly SoughtCompetency[] }) {
  if (competencies.length === 0) return null;
  return (
    <div className="space-y-1">
      <Heading>Ce que la situation montre, selon le candidat</Heading>
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
      <Heading>Ce qui le prouve</Heading>
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
