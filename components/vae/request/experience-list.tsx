import type { ReactNode } from "react";
import { FileLink } from "@/components/candidacies/file-rows";
import { LongText } from "@/components/ui/long-text";
import { Row, Rows } from "@/components/ui/rows";
import type { FileView } from "@/lib/candidacies/view";
import type { ExperienceView } from "@/lib/vae/request/experience";
import {
  experienceName,
  experiencePeriod,
  experienceStatusLabels,
  familyLabels,
  workingTimeText,
} from "@/lib/vae/request/experience.labels";
import {
  competencyName,
  type SoughtBlock,
  type SoughtCompetency,
  tickedIn,
} from "@/lib/vae/sought";

type Props = {
  experiences: readonly ExperienceView[];
  /** The proofs of the request: each is shown below the experiences it is about. */
  proofs?: readonly FileView[];
  /** What the blocks asked for hold: below each experience, what it shows of them. */
  sought: readonly SoughtBlock[];
  /** Where others name them by their place. */
  isNumbered?: boolean;
  /** What may be done with each. */
  acts?: (experience: ExperienceView, place: number) => ReactNode;
};

export function ExperienceList({ experiences, proofs = [], sought, isNumbered, acts }: Props) {
  if (experiences.length === 0)
    return <p className="text-muted">Aucune expérience pour l’instant.</p>;
  return (
    <Rows label="Expériences">
      {experiences.map((experience, place) => (
        <Row
          key={experience.id}
          title={`${isNumbered ? `${experienceName(place)}. ` : ""}${experience.jobTitle}`}
          detail={`${experienceStatusLabels[experience.status]}, ${experience.employer}, ${experiencePeriod(experience)}`}
          trail={acts?.(experience, place)}
        >
          <p className="mt-1 text-sm text-muted empty:hidden">{besides(experience)}</p>
          <div className="mt-1">
            <LongText of={experience.jobTitle}>{experience.activities}</LongText>
          </div>
          <Shown
            competencies={tickedIn(sought, experience.competencyIds)}
            of={experience.jobTitle}
          />
          <Proofs files={proofs.filter(({ id }) => experience.proofIds.includes(id))} />
        </Row>
      ))}
    </Rows>
  );
}

const besides = (experience: ExperienceView) =>
  [
    experience.family && familyLabels[experience.family],
    experience.programme && `formation vers : ${experience.programme}`,
    workingTimeText(experience),
    experience.totalHours && `${experience.totalHours.toLocaleString("fr")} heures en tout`,
  ]
    .filter(Boolean)
    .join(" · ");

function Shown({ competencies, of }: { competencies: readonly SoughtCompetency[]; of: string }) {
  if (competencies.length === 0) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="min-h-target w-fit content-center">
        Compétences montrées&nbsp;: {competencies.map(({ code }) => code).join(", ")}
        <span className="sr-only"> ({of})</span>
      </summary>
      <ul className="list-disc space-y-0.5 ps-5 text-soft">
        {competencies.map((competency) => (
          <li key={competency.id}>{competencyName(competency)}</li>
        ))}
      </ul>
    </details>
  );
}

function Proofs({ files }: { files: readonly FileView[] }) {
  if (files.length === 0) return null;
  return (
    <p className="mt-2 text-sm">
      Justifiée par :{" "}
      {files.map((file, index) => (
        <span key={file.id}>
          {index > 0 && ", "}
          <FileLink file={file} />
        </span>
      ))}
    </p>
  );
}
