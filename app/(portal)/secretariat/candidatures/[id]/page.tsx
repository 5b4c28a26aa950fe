import { notFound } from "next/navigation";
import { WorkplaceExamination } from "@/components/assessments/workplace-examination";
import { WorkplaceProgress } from "@/components/assessments/workplace-progress";
import { JournalCard } from "@/components/candidacies/journal-card";
import { Outcome } from "@/components/candidacies/outcome";
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
import { refuseRegistrationSchema } from "@/lib/assessments/assessment.schema";
import { requireActor } from "@/lib/auth/session";
import { routeLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { clock } from "@/lib/clock";
import { getResult } from "@/lib/juries/result.queries";
import { routes } from "@/lib/routes";
import { parisDay } from "@/lib/shared/calendar";
import { openDossier } from "@/lib/vae/examination.queries";
import { declareInadmissibleSchema, gapFields } from "@/lib/vae/examination.schema";
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
  const [progress, examination, result, certificates] = await Promise.all([
    dossier ? null : getWorkplaceProgress(actor, id, now),
    dossier ? null : getWorkplaceExamination(actor, id, now),
    getResult(actor, id),
    listCertificates(actor, id),
  ]);
  const { label, tone } = stateLabel(candidacy.state, candidacy.route);
  const named = candidacy.number ?? "Brouillon";
  const today = parisDay(now);
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
        lead={`Candidature : ${named}`}
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      {dossier && (
        <VaeHead candidacy={candidacy} step={secretariatStep({ candidacy, today })} today={today} />
      )}
      {progress && <WorkplaceProgress view={progress} />}
      <div className="mt-6 space-y-6">
        {dossier && (
          <VaeExamination
            candidacy={candidacy}
            dossier={dossier}
            identity={identity}
            defaults={defaults}
            constraints={constraintsOf(declareInadmissibleSchema)}
            gap={constraintsOf(gapFields).gap}
          />
        )}
        {examination && (
          <WorkplaceExamination
            view={examination}
            reason={constraintsOf(refuseRegistrationSchema).reason}
          />
        )}
        <Outcome result={result} certificates={certificates} />
        <JournalCard journal={candidacy.journal} showAuthors />
      </div>
    </>
  );
}
