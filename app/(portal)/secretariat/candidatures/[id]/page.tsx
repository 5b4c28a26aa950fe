import Link from "next/link";
import { notFound } from "next/navigation";
import { WorkplaceDossier } from "@/components/assessments/workplace-dossier";
import { JournalCard } from "@/components/candidacies/journal-card";
import { Outcome } from "@/components/candidacies/outcome";
import { secretariatLink } from "@/components/candidacies/secretariat-link";
import { UnappliedClockNotice } from "@/components/candidacies/unapplied-clocks";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { VaeExamination } from "@/components/vae/vae-examination";
import { VaeHead } from "@/components/vae/vae-head";
import { constraintsOf } from "@/lib/actions/constraints";
import {
  getWorkplaceExamination,
  getWorkplaceProgress,
} from "@/lib/assessments/assessment.queries";
import { refuseRegistrationSchema } from "@/lib/assessments/opening.schema";
import { requireActor } from "@/lib/auth/session";
import { routeLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import type { CandidacyView } from "@/lib/candidacies/candidacy-view";
import { unappliedClock } from "@/lib/candidacies/unapplied-clock";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { clock } from "@/lib/clock";
import { findHearingSession } from "@/lib/juries/hearing-session.queries";
import { getResult } from "@/lib/juries/result.queries";
import { routes } from "@/lib/routes";
import { parisDay } from "@/lib/shared/calendar";
import { declareInadmissibleSchema, gapFields } from "@/lib/vae/admissibility-decision.schema";
import { openDossier } from "@/lib/vae/examination.queries";
import { secretariatStep } from "@/lib/vae/secretariat-step.labels";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = ({ params }: Props) => candidacyTitle("Candidature", params);

export default async function SecretariatCandidacyPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const now = clock.now();
  const opened = await openDossier(actor, id, now);
  if (!opened) notFound();
  const { candidacy, dossier, identity, defaults } = opened;
  const [progress, examination, result, certificates, sessionId] = await Promise.all([
    dossier ? null : getWorkplaceProgress(actor, id),
    dossier ? null : getWorkplaceExamination(actor, id),
    getResult(actor, id),
    listCertificates(actor, id),
    findHearingSession(actor, id),
  ]);
  const { label, tone } = stateLabel(candidacy.state, candidacy.route);
  const named = candidacy.number ?? "Brouillon";
  const today = parisDay(now);
  const link = secretariatLink(candidacy.state, sessionId);
  const outcome = <Outcome result={result} certificates={certificates} />;
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
      <UnappliedClockNotice clock={unappliedClock(candidacy, now)} />
      {dossier && (
        <>
          <VaeHead
            candidacy={candidacy}
            step={secretariatStep({ candidacy, today })}
            today={today}
            action={link}
          />
          <div className="mb-6 space-y-6 empty:hidden">{outcome}</div>
          <VaeExamination
            candidacy={candidacy}
            dossier={dossier}
            identity={identity}
            defaults={defaults}
            constraints={constraintsOf(declareInadmissibleSchema)}
            gap={constraintsOf(gapFields).gap}
            today={today}
          />
        </>
      )}
      {progress && examination && (
        <WorkplaceDossier
          progress={progress}
          examination={examination}
          identity={identity}
          reason={constraintsOf(refuseRegistrationSchema).reason}
          action={link}
          outcome={outcome}
        />
      )}
      <div className="mt-6">
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
