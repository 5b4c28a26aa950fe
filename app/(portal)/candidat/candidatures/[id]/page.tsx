import { notFound } from "next/navigation";
import { WorkplaceProgress } from "@/components/assessments/workplace-progress";
import { Outcome } from "@/components/candidacies/outcome";
import { WithdrawBlock } from "@/components/candidacies/withdraw-block";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { CandidateVae } from "@/components/vae/candidate-vae";
import { getWorkplaceProgress } from "@/lib/assessments/assessment.queries";
import { requireActor } from "@/lib/auth/session";
import { routeLabels } from "@/lib/candidacies/candidacy.labels";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { ownStateLabel } from "@/lib/candidacies/own-candidacy.labels";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { clock } from "@/lib/clock";
import { getResult } from "@/lib/juries/result.queries";
import { routes } from "@/lib/routes";
import { parisDay } from "@/lib/shared/calendar";
import { mayAskForMore } from "@/lib/vae/new-candidacy.queries";
import { getVaePage } from "@/lib/vae/vae-dossier.queries";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = ({ params }: Props) => candidacyTitle("Candidature", params);

export default async function CandidacyPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const now = clock.now();
  const page = await getVaePage(actor, id, "readAsCandidate", now);
  if (!page) notFound();
  const { candidacy, dossier } = page;
  const [workplace, result, certificates, mayTryAgain] = await Promise.all([
    dossier ? null : getWorkplaceProgress(actor, id),
    getResult(actor, id),
    listCertificates(actor, id),
    candidacy.state === "DECIDED" &&
      mayAskForMore(actor, candidacy.certification.certificationId, now),
  ]);
  const { label, tone } = ownStateLabel(candidacy.state, candidacy.route);
  const title = candidacy.number
    ? `Candidature ${candidacy.number}`
    : "Votre demande de recevabilité";
  const outcome = <Outcome result={result} certificates={certificates} mayTryAgain={mayTryAgain} />;
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
      {dossier && (
        <CandidateVae candidacy={candidacy} dossier={dossier} today={parisDay(now)}>
          {outcome}
        </CandidateVae>
      )}
      {workplace && (
        <>
          <WorkplaceProgress view={workplace}>{outcome}</WorkplaceProgress>
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
