import { DateField } from "@/components/form/date-field";
import { FieldPair } from "@/components/form/field-pair";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import type { ExperienceView } from "@/lib/vae/request/experience";
import {
  experienceStatusOptions,
  familyOptions,
  workingTimeOptions,
} from "@/lib/vae/request/experience.labels";
import { type Showing, ShownCompetencies } from "./shown-competencies";

export type ExperienceConstraints = FormConstraints<
  "jobTitle" | "employer" | "startedOn" | "activities" | "programme"
>;
type Props = {
  experience: ExperienceView | null;
  showing: Showing;
  constraints: ExperienceConstraints;
};

/** Rubric 5 of the official form, column by column; what the chosen status does not ask for is out of sight (R89). */
export function ExperienceFields({ experience, showing, constraints }: Props) {
  return (
    <div className="group/status space-y-6">
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
      <SelectField
        name="family"
        label="Famille professionnelle"
        hint="Celle de l’emploi exercé ; le conseil à des assurés relève de « Banque et assurance »."
        options={familyOptions}
        defaultValue={experience?.family}
        required
      />
      <FieldPair>
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
      </FieldPair>
      <div className="hidden group-has-[:is([value=APPRENTICE],[value=PROFESSIONALISATION],[value=PLACEMENT],[value=TRAINEE]):checked]/status:block">
        <TextField
          name="programme"
          label="Certification préparée et son niveau"
          optional="pour une formation"
          {...constraints.programme}
          defaultValue={experience?.programme}
        />
      </div>
      <div className="space-y-6 group-has-[:is([value=APPRENTICE],[value=PROFESSIONALISATION],[value=SUBSIDISED],[value=PREPARATORY],[value=PLACEMENT],[value=TRAINEE]):checked]/status:hidden">
        <SelectField
          name="workingTime"
          label="Temps de travail"
          options={workingTimeOptions}
          defaultValue={experience?.workingTime}
          optional="sauf pour une formation"
        />
        <TextField
          name="weeklyHours"
          label="Heures par semaine"
          inputMode="decimal"
          defaultValue={experience?.weeklyHours}
        />
      </div>
      <TextField
        name="totalHours"
        label="Durée totale, en heures"
        hint="Pour information : aucune durée n’est exigée."
        inputMode="numeric"
        defaultValue={experience?.totalHours}
      />
      <TextAreaField
        name="activities"
        label="Activités en rapport avec la certification"
        hint="Ce que vous faisiez concrètement : vos interlocuteurs, les contrats ou les sinistres traités, et votre niveau de responsabilité pour chaque activité."
        {...constraints.activities}
        defaultValue={experience?.activities}
      />
      <ShownCompetencies {...showing} shown={experience?.competencyIds ?? []} />
    </div>
  );
}
