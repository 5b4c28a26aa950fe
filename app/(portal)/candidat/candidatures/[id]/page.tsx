import { WorkplaceProgress } from "@/components/assessments/dossier/workplace-progress";
import { ErasedNotice } from "@/components/candidacies/erased-notice";
import { OwnExpiryNotice } from "@/components/candidacies/expiry/expiry-notice";
import { OwnDossierLinks } from "@/components/candidacies/own-dossier-links";
import { CandidateVae } from "@/components/dossiers/candidate-vae";
import { HearingCard } from "@/components/dossiers/hearing-card";
import { Outcome } from "@/components/dossiers/outcome";
import { ResultStep } from "@/components/dossiers/result-step";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { ContestLapseForm } from "@/components/vae/admissibility/contest-lapse-form";
import { WithdrawBlock } from "@/components/withdrawal/withdraw-block";
import { dossierTitle, ownStateLabel, routeLabels } from "@/lib/candidacies/candidacy.labels";
import { isExposed } from "@/lib/candidacies/expiry/protection";
import { awaitedHearing } from "@/lib/candidacies/hearing";
import { getOwnDossier } from "@/lib/dossiers/own.queries";
import { ownOutcomeLabels } from "@/lib/juries/minutes/result.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { getPublicSettings } from "@/lib/settings/setting.queries";
import { isLapseContested } from "@/lib/vae/admissibility/lapse";
import { contestLapseSchema } from "@/lib/vae/admissibility/lapse.schema";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<UploadRefusalQuery> };

const own = pageById(getOwnDossier, ({ candidacy }) => dossierTitle("Candidature", candidacy));

export const generateMetadata = own.metadata;

export default async function CandidacyPage(props: Props) {
  const refusal = await uploadRefusal(await props.searchParams);
  const page = await own.open(props);
  const { candidacy, own: decided } = page;
  const { label, tone } = decided
    ? ownOutcomeLabels[decided.result.outcome]
    : ownStateLabel(candidacy.state, candidacy.route);
  const title = candidacy.number
    ? `Candidature ${candidacy.number}`
    : "Votre demande de recevabilité";
  const panel = decided && <ResultStep own={decided} />;
  const settings = await getPublicSettings();
  const today = parisDay(clock.now());
  const hearing = awaitedHearing(candidacy, today);
  const outcome = (
    <>
      {candidacy.route === "VAE" && hearing && (
        <HearingCard candidacyId={candidacy.id} hearing={hearing} settings={settings} />
      )}
      {decided && <Outcome {...decided} mayTryAgain={decided.wayOn !== null} />}
    </>
  );
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
        actions={<OwnDossierLinks candidacy={candidacy} />}
      />
      <ErasedNotice erasedAt={candidacy.erasedAt} />
      <RefusalNotice refusal={refusal} />
      {page.expiry && (
        <div className="mb-6 empty:hidden">
          <OwnExpiryNotice expiry={page.expiry} route={page.route} today={today} />
        </div>
      )}
      {page.route === "VAE" ? (
        <CandidateVae
          candidacy={candidacy}
          dossier={page.dossier}
          today={today}
          panel={panel}
          wayOn={page.wayOn}
        >
          {outcome}
          {candidacy.events.includes("contestLapse") && !isLapseContested(candidacy) && (
            <ContestLapseForm
              candidacy={candidacy}
              reason={constraintsOf(contestLapseSchema).reason}
            />
          )}
        </CandidateVae>
      ) : (
        <>
          <WorkplaceProgress view={page.progress} panel={panel} isAsked={isExposed(page.expiry)}>
            {outcome}
          </WorkplaceProgress>
          {candidacy.events.includes("withdraw") && (
            <div className="mt-6">
              <WithdrawBlock candidacy={candidacy} />
            </div>
          )}
        </>
      )}
      <p className="no-print mt-6">
        <Link href={routes.ownConsultations}>Qui a consulté mes dossiers</Link>
      </p>
    </>
  );
}
