import { AcknowledgementForm } from "@/components/assessments/acknowledgement-form";
import { AssessmentReading } from "@/components/assessments/assessment-reading";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { NextAction } from "@/components/ui/next-action";
import { PageHeader } from "@/components/ui/page-header";
import { constraintsOf } from "@/lib/actions/constraints";
import { acknowledgeAssessmentSchema } from "@/lib/assessments/acknowledgement.schema";
import { getAcknowledgementPage } from "@/lib/assessments/candidate-page.queries";
import { pageById } from "@/lib/auth/page-by-id";
import { routes } from "@/lib/routes";
import { formatDay } from "@/lib/shared/calendar";

type Props = { params: Promise<{ id: string }> };

const assessment = pageById(getAcknowledgementPage, "Mon évaluation");

export const generateMetadata = assessment.metadata;

export default async function CandidateAssessmentPage(props: Props) {
  const page = await assessment.open(props);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: `Candidature ${page.number}`, href: routes.candidateCandidacy(page.id) },
          { label: "Mon évaluation" },
        ]}
      />
      <PageHeader
        eyebrow={`Candidature ${page.number}`}
        title="Mon évaluation"
        lead="Le comité évalue ; le jury paritaire décide seul de la validation des blocs."
      />
      {page.canAcknowledge && (
        <NextAction title="Lisez, puis répondez en bas de page">
          {page.acknowledgeBy && (
            <p>
              Vous pouvez ajouter vos observations jusqu’au{" "}
              <strong>{formatDay(page.acknowledgeBy)}</strong> compris. Sans réponse de votre part,
              l’évaluation pourra ensuite être transmise.
            </p>
          )}
        </NextAction>
      )}
      <div className="space-y-6">
        <AssessmentReading reading={page.reading} />
        {page.canAcknowledge && (
          <AcknowledgementForm
            page={page}
            observations={constraintsOf(acknowledgeAssessmentSchema).observations}
          />
        )}
      </div>
    </>
  );
}
