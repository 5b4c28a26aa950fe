import { Link } from "@/components/ui/link";
import { LongText } from "@/components/ui/long-text";
import { Row, Rows } from "@/components/ui/rows";
import type { Href } from "@/lib/routes";
import type { ExperienceView } from "@/lib/vae/request/experience";
import { experiencePeriod, experienceStatusLabels } from "@/lib/vae/request/experience.labels";

type Props = { experiences: readonly ExperienceView[]; editHref?: (id: string) => Href };

export function ExperienceList({ experiences, editHref }: Props) {
  if (experiences.length === 0)
    return <p className="text-muted">Aucune expérience pour l’instant.</p>;
  return (
    <Rows label="Expériences">
      {experiences.map((experience) => (
        <Row
          key={experience.id}
          title={experience.jobTitle}
          detail={`${experienceStatusLabels[experience.status]}, ${experience.employer}, ${experiencePeriod(experience)}`}
          trail={
            editHref && (
              <Link href={editHref(experience.id)}>
                Modifier<span className="sr-only"> {experience.jobTitle}</span>
              </Link>
            )
          }
        >
          <div className="mt-1">
            <LongText of={experience.jobTitle}>{experience.activities}</LongText>
          </div>
        </Row>
      ))}
    </Rows>
  );
}
