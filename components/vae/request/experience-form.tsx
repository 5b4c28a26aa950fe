import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { LongForm } from "@/components/form/long-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import type { ExperienceView } from "@/lib/vae/request/experience";
import {
  addExperienceAction,
  editExperienceAction,
  keepExperience,
  removeExperienceAction,
} from "@/lib/vae/request/experience.actions";
import { experienceStatusOptions } from "@/lib/vae/request/experience.labels";

type Props = {
  candidacyId: string;
  experience: ExperienceView | null;
  constraints: FormConstraints<"jobTitle" | "employer" | "startedOn" | "activities">;
};

export function ExperienceForm({ candidacyId, experience, constraints }: Props) {
  const target = experience ? { id: experience.id, version: experience.version } : {};
  return (
    <div className="space-y-10">
      <LongForm
        action={experience ? editExperienceAction : addExperienceAction}
        {...(experience && { saves: keepExperience })}
        fields={{ candidacyId, ...target }}
        label="Expérience"
      >
        <TextField
          name="jobTitle"
          label="Emploi ou fonction"
          {...constraints.jobTitle}
          defaultValue={experience?.jobTitle}
        />
        <SelectField
          name="status"
          label="Statut"
          options={experienceStatusOptions}
          defaultValue={experience?.status}
          required
        />
        <TextField
          name="employer"
          label="Organisme"
          hint="Nom et adresse de l’entreprise ou de l’association."
          {...constraints.employer}
          defaultValue={experience?.employer}
        />
        <TextField
          name="siret"
          label="SIRET de l’organisme"
          hint="Quatorze chiffres, sur votre bulletin de paie. Un organisme étranger n’en a pas."
          inputMode="numeric"
          defaultValue={experience?.siret}
        />
        <DateField
          name="startedOn"
          label="Début"
          hint="Si le jour exact vous échappe, mettez le premier du mois."
          {...constraints.startedOn}
          defaultValue={experience?.startedOn}
        />
        <DateField
          name="endedOn"
          label="Fin"
          hint="Laissez vide si cette activité continue."
          defaultValue={experience?.endedOn}
        />
        <TextAreaField
          name="activities"
          label="Activités en rapport avec la certification"
          hint="Ce que vous faisiez concrètement : vos interlocuteurs, les contrats ou les sinistres traités, votre autonomie."
          {...constraints.activities}
          defaultValue={experience?.activities}
        />
        <SubmitButton>Enregistrer l’expérience</SubmitButton>
      </LongForm>
      {experience && (
        <ConfirmBlock
          action={removeExperienceAction}
          fields={{ candidacyId, id: experience.id, version: experience.version }}
          label="Supprimer cette expérience"
          consequence={
            <p>
              Elle disparaît de votre demande. Vous pourrez la saisir de nouveau avant le dépôt.
            </p>
          }
        />
      )}
    </div>
  );
}
