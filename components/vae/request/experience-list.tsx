import type { ReactNode } from "react";
import { FileLink } from "@/components/candidacies/file-rows";
import { LongText } from "@/components/ui/long-text";
import { Row, Rows } from "@/components/ui/rows";
import type { FileView } from "@/lib/candidacies/view";
import type { ExperienceView } from "@/lib/vae/request/experience";
import {
  experiencePeriod,
  experienceStatusLabels,
  familyLabels,
  workingTimeText,
} from "@/lib/vae/request/experience.labels";

type Props = {
  experiences: readonly ExperienceView[];
  /** The proofs of the request: each is shown below the experiences it is about. */
  proofs?: readonly FileView[];
  /** What may be done with each. */
  acts?: (experience: ExperienceView, place: number) => ReactNode;
};

export function ExperienceList({ experiences, proofs = [], acts }: Props) {
  if (experiences.length === 0)
    return <p className="text-muted">Aucune expérience pour l’instant.</p>;
  return (
    <Rows label="Expériences">
      {experiences.map((experience, place) => (
        <Row
          key={experience.id}
          title={experience.jobTitle}
          detail={`${experienceStatusLabels[experience.status]}, ${experience.employer}, ${experiencePeriod(experience)}`}
          trail={acts?.(experience, place)}
        >
          <p className="mt-1 text-sm text-muted empty:hidden">{besides(experience)}</p>
          <div className="mt-1">
            <LongText of={experience.jobTitle}>{experience.activities}</LongText>
          </div>
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
