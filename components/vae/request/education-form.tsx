import { CheckboxField } from "@/components/form/checkbox-field";
import { LongForm } from "@/components/form/long-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { optionsOf } from "@/lib/platform/form/options";
import type { EducationView } from "@/lib/vae/request/education";
import { keepEducation, saveEducationAction } from "@/lib/vae/request/education.actions";
import {
  diplomaLabels,
  foreignLevelLabels,
  lastClassLabels,
  otherCertificationLabels,
} from "@/lib/vae/request/education.labels";

type Props = {
  candidacyId: string;
  education: EducationView;
  constraints: FormConstraints<"relatedCertifications" | "shortTrainings">;
};

const text = (code: number | null) => code?.toString();

/** Rubric 4 of the official form. */
export function EducationForm({ candidacyId, education, constraints }: Props) {
  return (
    <LongForm
      action={saveEducationAction}
      saves={keepEducation}
      fields={{ candidacyId, version: education.educationVersion }}
      label="Votre parcours de formation"
    >
      <SelectField
        name="lastClass"
        label="Dernière classe suivie"
        options={optionsOf(lastClassLabels)}
        defaultValue={text(education.lastClass)}
        required
      />
      <SelectField
        name="highestDiploma"
        label="Diplôme le plus élevé obtenu en France"
        options={optionsOf(diplomaLabels)}
        defaultValue={text(education.highestDiploma)}
        required
      />
      <SelectField
        name="otherCertification"
        label="Autre certification obtenue en France"
        empty="Aucune"
        options={optionsOf(otherCertificationLabels)}
        defaultValue={education.otherCertification}
      />
      <SelectField
        name="foreignLevel"
        label="Attestation de comparabilité d’un diplôme étranger"
        hint="Celle du centre ENIC-NARIC ; joignez-la à vos pièces."
        empty="Aucune"
        options={optionsOf(foreignLevelLabels)}
        defaultValue={text(education.foreignLevel)}
      />
      <CheckboxField
        name="foreignStudies"
        label="J’ai une attestation de reconnaissance d’études suivies à l’étranger."
        defaultChecked={education.foreignStudies}
      />
      <CheckboxField
        name="partsObtained"
        label="J’ai déjà obtenu une ou plusieurs parties de certification professionnelle."
        defaultChecked={education.partsObtained}
      />
      <TextAreaField
        name="relatedCertifications"
        label="Certifications en rapport avec celle que vous demandez"
        hint="Les intitulés exacts, entiers ou en partie obtenus, inscrits au RNCP."
        rows={3}
        {...constraints.relatedCertifications}
        defaultValue={education.relatedCertifications}
      />
      <TextAreaField
        name="shortTrainings"
        label="Formations courtes en rapport"
        hint="Stages et certificats de la formation continue."
        rows={3}
        {...constraints.shortTrainings}
        defaultValue={education.shortTrainings}
      />
      <SubmitButton>Enregistrer mon parcours</SubmitButton>
    </LongForm>
  );
}
