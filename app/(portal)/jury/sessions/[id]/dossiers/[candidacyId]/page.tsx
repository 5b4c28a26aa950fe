import { AssessmentReading } from "@/components/assessments/grids/assessment-reading";
import { AcquiredBlocks } from "@/components/candidates/acquired-blocks";
import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { VaeReading } from "@/components/vae/dossier/vae-reading";
import { dossierTitle, routeLabels } from "@/lib/candidacies/candidacy.labels";
import { openJuryDossier } from "@/lib/dossiers/jury.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string; candidacyId: string }> };

const opened = pageById(openJuryDossier, (dossier) => dossierTitle("Dossier", dossier));

export const generateMetadata = opened.metadata;

/** What a committee gives is levels; no opinion on a block is asked of it, computed or shown (R44, R48). */
const LEVELS_ALONE =
  "Le comité a relevé le niveau de chaque compétence et ne propose rien\u00a0: le jury valide seul, ou non, chaque bloc.";

export default async function DossierPage(props: Props) {
  const dossier = await opened.open(props);
  const crumbs = [
    { label: "Sessions", href: routes.juryHome },
    { label: dossier.sessionNumber, href: routes.jurySession(dossier.sessionId) },
    { label: dossier.candidateName },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <PageHeader
        eyebrow={`${routeLabels[dossier.route]} · ${dossier.number ?? ""}`}
        title={dossier.candidateName}
        lead={dossier.route === "WORKPLACE" ? LEVELS_ALONE : undefined}
      />
      {dossier.acquired.length > 0 && (
        <div className="mb-6">
          <Card title="Blocs déjà acquis">
            <AcquiredBlocks blocks={dossier.acquired} />
          </Card>
        </div>
      )}
      {dossier.route === "VAE" ? (
        <div className="space-y-6">
          <ProvisionalBlocks blocks={dossier.reading.blocks} />
          <VaeReading reading={dossier.reading} />
        </div>
      ) : (
        <AssessmentReading reading={dossier.reading} />
      )}
    </>
  );
}
