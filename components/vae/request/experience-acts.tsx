import { ActionForm } from "@/components/form/action-form";
import { RowActs } from "@/components/form/row-acts";
import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { routes } from "@/lib/routes";
import type { ExperienceView } from "@/lib/vae/request/experience";
import { moveExperienceAction } from "@/lib/vae/request/experience.actions";

type Props = {
  candidacyId: string;
  experience: ExperienceView;
  isFirst: boolean;
  isLast: boolean;
};

/** Of one experience of a request being written: to change it, what proves it, or its place. */
export function ExperienceActs({ candidacyId, experience, isFirst, isLast }: Props) {
  const { id, jobTitle } = experience;
  return (
    <RowActs>
      <Link href={routes.candidacyExperience(candidacyId, id)}>
        Modifier<span className="sr-only"> {jobTitle}</span>
      </Link>
      <Link href={routes.experienceProofs(candidacyId, id)}>
        Justificatifs ({experience.proofIds.length})<span className="sr-only"> {jobTitle}</span>
      </Link>
      {!isFirst && <Move {...{ candidacyId, id, jobTitle }} direction="UP" words="Monter" />}
      {!isLast && <Move {...{ candidacyId, id, jobTitle }} direction="DOWN" words="Descendre" />}
    </RowActs>
  );
}

type MoveProps = {
  candidacyId: string;
  id: string;
  jobTitle: string;
  direction: "UP" | "DOWN";
  words: string;
};

function Move({ candidacyId, id, jobTitle, direction, words }: MoveProps) {
  return (
    <ActionForm
      action={moveExperienceAction}
      fields={{ candidacyId, id, direction }}
      label={`${words} ${jobTitle}`}
    >
      <SubmitButton tone="ghost">{words}</SubmitButton>
    </ActionForm>
  );
}
