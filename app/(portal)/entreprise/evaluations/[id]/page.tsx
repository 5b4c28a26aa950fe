import { AssessmentReading } from "@/components/assessments/grids/assessment-reading";
import { GridOverview } from "@/components/assessments/grids/grid-overview";
import { GridSteps } from "@/components/assessments/grids/grid-steps";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { getGridPage } from "@/lib/assessments/dossier/committee-page.queries";
import { gridStep } from "@/lib/assessments/dossier/grid-step.labels";
import { missingFrom } from "@/lib/assessments/grids/assessment-grid";
import { reopenGridsSchema } from "@/lib/assessments/grids/closing.schema";
import { dossierTitle, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { editAllowed } from "@/lib/candidacies/phase";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
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
