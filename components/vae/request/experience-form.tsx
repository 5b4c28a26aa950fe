import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { ExperienceView } from "@/lib/vae/request/experience";
import {
  addExperienceAction,
  editExperienceAction,
  keepExperience,
} from "@/lib/vae/request/experience.actions";
import { type ExperienceConstraints, ExperienceFields } from "./experience-fields";
import type { Showing } from "./shown-competencies";

type Props = {
  candidacyId: string;
  experience: ExperienceView | null;
  showing: Showing;
  constraints: ExperienceConstraints;
};

export function ExperienceForm({ candidacyId, experience, showing, constraints }: Props) {
  const target = experience ? { id: experience.id, version: experience.version } : {};
  return (
    <LongForm
      action={experience ? editExperienceAction : addExperienceAction}
      {...(experience && { saves: keepExperience })}
      fields={{ candidacyId, ...target }}
      label="Expérience"
    >
      <ExperienceFields experience={experience} showing={showing} constraints={constraints} />
      <SubmitButton>Enregistrer l’expérience</SubmitButton>
    </LongForm>
  );
}
