import { AssessmentReading } from "@/components/assessments/grids/assessment-reading";
import { AcknowledgementForm } from "@/components/assessments/transmission/acknowledgement-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { NextAction } from "@/components/ui/next-action";
import { PageHeader } from "@/components/ui/page-header";
import { getAcknowledgementPage } from "@/lib/assessments/dossier/candidate-page.queries";
import { acknowledgeAssessmentSchema } from "@/lib/assessments/transmission/acknowledgement.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

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
        <AssessmentReading reading={page.reading} isOwn />
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
