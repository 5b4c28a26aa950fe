import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { ExperienceView } from "@/lib/vae/request/experience";
import {
  addExperienceAction,
  editExperienceAction,
  keepExperience,
} from "@/lib/vae/request/experience.actions";
import { type ExperienceConstraints, ExperienceFields } from "./experience-fields";

type Props = {
  candidacyId: string;
  experience: ExperienceView | null;
  constraints: ExperienceConstraints;
};

export function ExperienceForm({ candidacyId, experience, constraints }: Props) {
  const target = experience ? { id: experience.id, version: experience.version } : {};
  return (
    <LongForm
      action={experience ? editExperienceAction : addExperienceAction}
      {...(experience && { saves: keepExperience })}
      fields={{ candidacyId, ...target }}
      label="Expérience"
    >
      <ExperienceFields experience={experience} constraints={constraints} />
      <SubmitButton>Enregistrer l’expérience</SubmitButton>
    </LongForm>
  );
}
