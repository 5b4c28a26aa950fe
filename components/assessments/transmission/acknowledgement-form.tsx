import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Card } from "@/components/ui/card";
import type { AcknowledgementPage } from "@/lib/assessments/dossier/committee-view";
import { acknowledgeAssessmentAction } from "@/lib/assessments/transmission/acknowledgement.actions";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";

/** The candidate's answer to the signed grids (R46). */
export function AcknowledgementForm({
  page: { id, version },
  observations,
}: {
  page: AcknowledgementPage;
  observations: FieldConstraints;
}) {
  return (
    <Card title="Votre réponse" screenOnly>
      <ActionForm
        action={acknowledgeAssessmentAction}
        fields={{ id, version }}
        label="Prendre connaissance de l’évaluation"
      >
        <TextAreaField
          name="observations"
          label="Vos observations"
          hint="Elles accompagnent l’évaluation : le comité, le secrétariat et le jury les liront."
          rows={5}
          {...observations}
        />
        <p>
          Prendre connaissance n’est pas approuver. Vous ne pourrez plus modifier vos observations
          ensuite.
        </p>
        <SubmitButton>J’ai pris connaissance de l’évaluation</SubmitButton>
      </ActionForm>
    </Card>
  );
}
