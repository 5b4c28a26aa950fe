import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WorkplaceProgress } from "@/components/assessments/workplace-progress";
import { WithdrawBlock } from "@/components/candidacies/withdraw-block";
import { CertificateList } from "@/components/certificates/certificate-list";
import { ResultPanel } from "@/components/juries/result-panel";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { AgainCard } from "@/components/vae/again-card";
import { DossierPage } from "@/components/vae/dossier-page";
import { DraftPage } from "@/components/vae/draft-page";
import { VaeHead } from "@/components/vae/vae-head";
import { getWorkplaceProgress } from "@/lib/assessments/assessment.queries";
import { requireActor } from "@/lib/auth/session";
import { routeLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { clock } from "@/lib/clock";
import { getResult } from "@/lib/juries/result.queries";
import { routes } from "@/lib/routes";
import { parisDay } from "@/lib/shared/calendar";
import { candidateStep, type StepTarget } from "@/lib/vae/candidate-step.labels";
import { getVaePage } from "@/lib/vae/vae-dossier.queries";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Candidature" };

const targets: Record<StepTarget, (id: string) => ReturnType<typeof routes.candidacyReview>> = {
  review: routes.candidacyReview,
  documents: routes.candidacyDocuments,
  validation: routes.validationFile,
  newCandidacy: () => routes.newCandidacy,
};

export default async function CandidacyPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const now = clock.now();
  const page = await getVaePage(actor, id, "readAsCandidate", now);
  if (!page) notFound();
  const { candidacy, dossier } = page;
  const [workplace, result, certificates] = await Promise.all([
    dossier ? null : getWorkplaceProgress(actor, id, now),
    getResult(actor, id),
    listCertificates(actor, id),
  ]);
  const step = dossier && candidateStep({ candidacy, dossier });
  const { label, tone } = stateLabel(candidacy.state, candidacy.route);
  return (
    <>
      <Breadcrumb crumbs={[{ label: "Mes candidatures", href: routes.candidateHome }, { label: candidacy.number ?? "En préparation" }]} />
      <PageHeader
        eyebrow={routeLabels[candidacy.route]}
        title={candidacy.number ? `Candidature ${candidacy.number}` : "Votre demande de recevabilité"}
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      {step && (
        <VaeHead candidacy={candidacy} step={step} today={parisDay(now)} href={step.action && targets[step.action.to](id)} />
      )}
      {workplace && <WorkplaceProgress view={workplace} />}
      <div className="mt-6 space-y-6">
        {result && <ResultPanel result={result} />}
        {certificates.length > 0 && (
          <Card title="Certificats">
            <CertificateList certificates={certificates} />
          </Card>
        )}
        {result && result.missing.length > 0 && <AgainCard />}
        {dossier && candidacy.state === "DRAFT" && <DraftPage candidacy={candidacy} dossier={dossier} />}
        {dossier && candidacy.state !== "DRAFT" && <DossierPage candidacy={candidacy} dossier={dossier} />}
        {workplace && candidacy.events.includes("withdraw") && <WithdrawBlock candidacy={candidacy} />}
      </div>
    </>
  );
}
