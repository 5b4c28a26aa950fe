import { notFound } from "next/navigation";
import { AssessmentReading } from "@/components/assessments/assessment-reading";
import { GridNextAction } from "@/components/assessments/grid-next-action";
import { GridOverview } from "@/components/assessments/grid-overview";
import { GridSteps } from "@/components/assessments/grid-steps";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { constraintsOf } from "@/lib/actions/constraints";
import { missingFrom } from "@/lib/assessments/assessment-grid";
import { getGridPage } from "@/lib/assessments/committee-page.queries";
import { reopenGridsSchema } from "@/lib/assessments/grid-closing.schema";
import { requireActor } from "@/lib/auth/session";
import { stateLabel } from "@/lib/candidacies/candidacy.labels";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { readId } from "@/lib/shared/fields.schema";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = ({ params }: Props) =>
  candidacyTitle("Grilles d’évaluation", params);

export default async function AssessmentPage({ params }: Props) {
  const { id } = await params;
  const page = readId(id) && (await getGridPage(await requireActor(), id, clock.now()));
  if (!page) notFound();
  const { label, tone } = stateLabel(page.state, "WORKPLACE");
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidats", href: routes.companyCandidates },
          { label: page.name, href: routes.companyCandidate(id) },
          { label: "Grilles" },
        ]}
      />
      <PageHeader
        eyebrow={`${page.name} · ${page.number}`}
        title="Grilles d’évaluation"
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      <GridNextAction page={page} />
      <div className="space-y-6">
        {page.reading ? (
          <AssessmentReading reading={page.reading} />
        ) : (
          <GridOverview id={id} blocks={page.blocks} isOpen={page.state === "IN_ASSESSMENT"} />
        )}
        <GridSteps
          page={page}
          complete={missingFrom(page.blocks).length === 0}
          reason={constraintsOf(reopenGridsSchema).reason}
        />
      </div>
    </>
  );
}
