import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AcknowledgementForm } from "@/components/assessments/acknowledgement-form";
import { AssessmentReading } from "@/components/assessments/assessment-reading";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { NextAction } from "@/components/ui/next-action";
import { PageHeader } from "@/components/ui/page-header";
import { constraintsOf } from "@/lib/actions/constraints";
import { acknowledgeAssessmentSchema } from "@/lib/assessments/acknowledgement.schema";
import { getAcknowledgementPage } from "@/lib/assessments/candidate-page.queries";
import { requireActor } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { formatDay } from "@/lib/shared/calendar";
import { readId } from "@/lib/shared/fields.schema";

export const metadata: Metadata = { title: "Mon évaluation" };

type Props = { params: Promise<{ id: string }> };

export default async function CandidateAssessmentPage({ params }: Props) {
  const { id } = await params;
  const page = readId(id) && (await getAcknowledgementPage(await requireActor(), id));
  if (!page) notFound();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: `Candidature ${page.number}`, href: routes.candidateCandidacy(id) },
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
