import { CompetencyAssessmentForm } from "@/components/assessments/grids/competency-assessment-form";
import {
  CompetencyLinks,
  Criteria,
  Observations,
} from "@/components/assessments/grids/competency-details";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { StateBadge } from "@/components/ui/state-badge";
import { getCompetencyPage } from "@/lib/assessments/dossier/committee-page.queries";
import { levelLabels } from "@/lib/assessments/grids/assessment-grid.labels";
import { competencyFields } from "@/lib/assessments/grids/competency-assessment.schema";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string; competencyId: string }> };

const opened = pageById(getCompetencyPage, (page) => dossierTitle("Compétence à évaluer", page));

export const generateMetadata = opened.metadata;

export default async function CompetencyAssessmentPage(props: Props) {
  const page = await opened.open(props);
  const { id, competency } = page;
  const { label, tone } = levelLabels[competency.level];
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidats", href: routes.companyCandidates },
          { label: page.name, href: routes.companyCandidate(id) },
          { label: "Grilles", href: routes.companyAssessment(id) },
          { label: competency.code },
        ]}
      />
      <PageHeader
        eyebrow={`${competency.code} · compétence ${page.position} sur ${page.total} · ${page.activity}`}
        title={competency.label}
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      <div className="space-y-6">
        {competency.provisional && <ProvisionalNote subject="le texte de cette compétence" />}
        <Criteria page={page} />
        <Observations page={page} />
        {page.isOpen ? (
          <Card title="Évaluation du comité" screenOnly>
            <CompetencyAssessmentForm page={page} constraints={constraintsOf(competencyFields)} />
          </Card>
        ) : (
          <>
            <Notice>Les grilles ne sont pas ouvertes : cette page se lit, sans plus.</Notice>
            <Card title="Commentaire du comité">
              <p className="whitespace-pre-wrap">{competency.comment || "Aucun commentaire."}</p>
            </Card>
          </>
        )}
        <CompetencyLinks page={page} />
      </div>
    </>
  );
}
