import { PriorAcquisitions } from "@/components/acquisitions/prior-acquisitions";
import { WorkplaceDossier } from "@/components/assessments/dossier/workplace-dossier";
import { ErasedNotice } from "@/components/candidacies/erased-notice";
import { ExpiryCard } from "@/components/candidacies/expiry/expiry-card";
import { HandlingLine } from "@/components/candidacies/handling-line";
import { JournalCard } from "@/components/candidacies/journal-card";
import { UnappliedClockNotice } from "@/components/candidacies/unapplied-clocks";
import { Outcome } from "@/components/dossiers/outcome";
import { VaeExamination } from "@/components/dossiers/vae-examination";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Resemblances } from "@/components/identity/resemblances";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { VaeHead } from "@/components/vae/dossier/vae-head";
import { ACQUISITIONS_ANCHOR } from "@/lib/acquisitions/prior-acquisition.labels";
import {
  endPriorAcquisitionSchema,
  proposePriorAcquisitionSchema,
} from "@/lib/acquisitions/prior-acquisition.schema";
import { refuseRegistrationSchema } from "@/lib/assessments/confirmation/opening.schema";
import { dossierTitle, routeLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { saveTrainingEntrySchema } from "@/lib/candidacies/expiry/training-entry.schema";
import { waiveExpirySchema } from "@/lib/candidacies/expiry/waiver.schema";
import { secretariatLink } from "@/lib/candidacies/jury-step.labels";
import { onwardFrom } from "@/lib/candidacies/lists/next-dossier";
import { unappliedClock } from "@/lib/candidacies/lists/unapplied-clock";
import type { CandidacyView } from "@/lib/candidacies/view";
import { consultDossier } from "@/lib/dossiers/secretariat.queries";
import { settleResemblanceSchema } from "@/lib/identity/resemblance.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { declareInadmissibleSchema } from "@/lib/vae/admissibility/admissibility-decision.schema";
import { gapAnalysisFields } from "@/lib/vae/admissibility/gap-analysis.schema";
import { secretariatStep } from "@/lib/vae/dossier/secretariat-step.labels";
import { partRemarkFields } from "@/lib/vae/validation/filing.schema";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<UploadRefusalQuery> };

const opened = pageById(consultDossier, ({ candidacy }) => dossierTitle("Candidature", candidacy));

export const generateMetadata = opened.metadata;

export default async function SecretariatCandidacyPage(props: Props) {
  const refusal = await uploadRefusal(await props.searchParams);
  const page = await opened.open(props);
  const { candidacy, identity } = page;
  const { label, tone } = stateLabel(candidacy.state, candidacy.route);
  const named = candidacy.number ?? "Brouillon";
  const now = clock.now();
  const today = parisDay(now);
  const link = secretariatLink(candidacy.state, candidacy.sessionId);
  const outcome = <Outcome {...page} />;
  const onward = onwardFrom(candidacy);
  const { userId } = await requireActor();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidatures", href: routes.secretariatCandidacies() },
          { label: named },
        ]}
      />
      <PageHeader
        eyebrow={`${routeLabels[candidacy.route]} · ${candidacy.certification.rncpCode}`}
        title={candidacy.candidateName}
        lead={<Lead candidacy={candidacy} number={named} />}
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      <HandlingLine candidacy={candidacy} readerId={userId} onward={onward} />
      <ErasedNotice erasedAt={candidacy.erasedAt} />
      <UnappliedClockNotice clock={unappliedClock(candidacy, now)} />
      <Resemblances
        candidacyId={candidacy.id}
        resemblances={page.resemblances}
        reason={constraintsOf(settleResemblanceSchema).reason}
      />
      <RefusalNotice refusal={refusal} />
      {page.expiry && (
        <div className="mb-6">
          <ExpiryCard
            candidacyId={candidacy.id}
            expiry={page.expiry}
            constraints={{
              reason: constraintsOf(waiveExpirySchema).reason,
              provider: constraintsOf(saveTrainingEntrySchema).provider,
            }}
            refusal={refusal}
            today={today}
          />
        </div>
      )}
      {page.route === "VAE" ? (
        <>
          <VaeHead
            candidacy={candidacy}
            step={secretariatStep({ candidacy, today }, link)}
            today={today}
          />
          <div className="mb-6 space-y-6 empty:hidden">{outcome}</div>
          <VaeExamination
            candidacy={candidacy}
            dossier={page.dossier}
            accommodation={page.accommodation}
            verdicts={page.verdicts}
            analyses={page.analyses}
            identity={identity}
            defaults={page.defaults}
            constraints={constraintsOf(declareInadmissibleSchema)}
            gap={constraintsOf(gapAnalysisFields).text}
            partRemark={constraintsOf(partRemarkFields).remark}
            today={today}
            onward={onward}
          />
        </>
      ) : (
        <WorkplaceDossier
          progress={page.progress}
          examination={page.examination}
          identity={identity}
          reason={constraintsOf(refuseRegistrationSchema).reason}
          link={link}
          outcome={outcome}
          onward={onward}
        />
      )}
      <div className="mt-6 space-y-6">
        {page.acquisitions && (
          <div id={ACQUISITIONS_ANCHOR}>
            <PriorAcquisitions
              candidacyId={candidacy.id}
              page={page.acquisitions}
              refusal={refusal}
              constraints={{
                source: constraintsOf(proposePriorAcquisitionSchema).source,
                reason: constraintsOf(endPriorAcquisitionSchema).reason,
              }}
            />
          </div>
        )}
        <JournalCard journal={candidacy.journal} showAuthors />
      </div>
    </>
  );
}

function Lead({ candidacy, number }: { candidacy: CandidacyView; number: string }) {
  const { companyId, companyName } = candidacy;
  return (
    <>
      Candidature : {number}
      {companyId && (
        <>
          {" · "}
          <Link href={routes.secretariatCompany(companyId)}>{companyName}</Link>
        </>
      )}
    </>
  );
}
