import { AssessmentReading } from "@/components/assessments/assessment-reading";
import { GridOverview } from "@/components/assessments/grid-overview";
import { GridSteps } from "@/components/assessments/grid-steps";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { constraintsOf } from "@/lib/actions/constraints";
import { missingFrom } from "@/lib/assessments/assessment-grid";
import { getGridPage } from "@/lib/assessments/committee-page.queries";
import { reopenGridsSchema } from "@/lib/assessments/grid-closing.schema";
import { gridStep } from "@/lib/assessments/grid-step.labels";
import { pageById } from "@/lib/auth/page-by-id";
import { dossierTitle, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { editAllowed } from "@/lib/candidacies/candidacy-phase";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const grids = pageById(getGridPage, (page) => dossierTitle("Grilles d’évaluation", page));

export const generateMetadata = grids.metadata;

export default async function AssessmentPage(props: Props) {
  const page = await grids.open(props);
  const { label, tone } = stateLabel(page.state, "WORKPLACE");
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidats", href: routes.companyCandidates },
          { label: page.name, href: routes.companyCandidate(page.id) },
          { label: "Grilles" },
        ]}
      />
      <PageHeader
        eyebrow={`${page.name} · ${page.number}`}
        title="Grilles d’évaluation"
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      <NextStepPanel step={gridStep(page)} />
      <div className="space-y-6">
        {page.reading ? (
          <AssessmentReading reading={page.reading} />
        ) : (
          <GridOverview
            id={page.id}
            blocks={page.blocks}
            isOpen={editAllowed(page.state, "assess")}
          />
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
