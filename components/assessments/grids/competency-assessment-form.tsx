import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import type { CompetencyPage } from "@/lib/assessments/dossier/committee-view";
import { COMPETENCY_LEVELS } from "@/lib/assessments/grids/assessment-grid";
import { levelLabels } from "@/lib/assessments/grids/assessment-grid.labels";
import { assessCompetencyAction } from "@/lib/assessments/grids/competency-assessment.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

const levels = COMPETENCY_LEVELS.map((value) => ({ value, label: levelLabels[value].label }));

type Props = { page: CompetencyPage; constraints: FormConstraints<"comment" | "situation"> };

/** The committee's level for one competency; a stale edit comes back with the other member's text beside. */
export function CompetencyAssessmentForm({ page, constraints }: Props) {
  const { id, competency, today, next } = page;
  return (
    <ActionForm
      action={assessCompetencyAction}
      fields={{ id, competencyId: competency.id, version: competency.version }}
      label="Niveau de la compétence"
    >
      <RadioGroupField
        name="level"
        label="Niveau constaté par le comité"
        options={levels}
        defaultValue={competency.level}
        required
      />
      <TextAreaField
        name="comment"
        label="Commentaire"
        optional="facultatif si le niveau est « Acquise »"
        rows={4}
        defaultValue={competency.comment}
        {...constraints.comment}
      />
      <fieldset className="max-w-measure rounded-panel border border-line p-5">
        <legend className="px-1 font-semibold">Ajouter une observation</legend>
        <div className="space-y-5">
          <DateField
            name="observedOn"
            label="Jour de l’observation"
            hint="Le dernier, si l’observation en a pris plusieurs."
            max={today}
          />
          <TextAreaField
            name="situation"
            label="Situation observée"
            hint="Réelle ou reconstituée : le contexte, ce que la personne a fait."
            rows={3}
            {...constraints.situation}
          />
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-3">
        {next && (
          <SubmitButton name="next" value={next.id}>
            Enregistrer et passer à {next.code}
          </SubmitButton>
        )}
        <SubmitButton tone={next ? "ghost" : "primary"}>Enregistrer</SubmitButton>
      </div>
    </ActionForm>
  );
}
