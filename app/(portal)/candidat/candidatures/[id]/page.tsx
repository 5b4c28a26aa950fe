import { WorkplaceProgress } from "@/components/assessments/dossier/workplace-progress";
import { CandidateVae } from "@/components/dossiers/candidate-vae";
import { Outcome } from "@/components/dossiers/outcome";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { WithdrawBlock } from "@/components/withdrawal/withdraw-block";
import { dossierTitle, ownStateLabel, routeLabels } from "@/lib/candidacies/candidacy.labels";
import { getOwnDossier } from "@/lib/dossiers/own.queries";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<UploadRefusalQuery> };

const own = pageById(getOwnDossier, ({ candidacy }) => dossierTitle("Candidature", candidacy));

export const generateMetadata = own.metadata;

export default async function CandidacyPage(props: Props) {
  const refusal = await uploadRefusal(await props.searchParams);
  const page = await own.open(props);
  const { candidacy } = page;
  const { label, tone } = ownStateLabel(candidacy.state, candidacy.route);
  const title = candidacy.number
    ? `Candidature ${candidacy.number}`
    : "Votre demande de recevabilité";
  const outcome = <Outcome {...page} />;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: candidacy.number ?? "En préparation" },
        ]}
      />
      <PageHeader
        eyebrow={routeLabels[candidacy.route]}
        title={title}
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      <RefusalNotice refusal={refusal} />
      {page.route === "VAE" ? (
        <CandidateVae candidacy={candidacy} dossier={page.dossier} today={parisDay(clock.now())}>
          {outcome}
        </CandidateVae>
      ) : (
        <>
          <WorkplaceProgress view={page.progress}>{outcome}</WorkplaceProgress>
          {candidacy.events.includes("withdraw") && (
            <div className="mt-6">
              <WithdrawBlock candidacy={candidacy} />
            </div>
          )}
        </>
      )}
    </>
  );
}
