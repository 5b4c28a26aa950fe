import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FileView } from "@/lib/candidacies/view";
import { fileName } from "@/lib/documents/file-name";
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
  /** The proofs of the request, whichever experience they are about. */
  proofs: readonly FileView[];
  constraints: ExperienceConstraints;
};

export function ExperienceForm({ candidacyId, experience, proofs, constraints }: Props) {
  const target = experience ? { id: experience.id, version: experience.version } : {};
  return (
    <LongForm
      action={experience ? editExperienceAction : addExperienceAction}
      {...(experience && { saves: keepExperience })}
      fields={{ candidacyId, ...target }}
      label="Expérience"
    >
      <ExperienceFields experience={experience} constraints={constraints} />
      {proofs.length > 0 && (
        <CheckboxGroupField
          name="proofIds[]"
          label="Justificatifs de cette expérience"
          hint="Parmi ceux que vous avez déjà déposés ; un même document peut servir à plusieurs."
          options={proofs.map(({ id, originalName, mime }) => ({
            value: id,
            label: fileName(originalName, mime),
          }))}
          defaultValue={experience?.proofIds}
        />
      )}
      <SubmitButton>Enregistrer l’expérience</SubmitButton>
    </LongForm>
  );
}
