import { WorkplaceProgress } from "@/components/assessments/dossier/workplace-progress";
import { ErasedNotice } from "@/components/candidacies/erased-notice";
import { CompanyExpiryNotice } from "@/components/candidacies/expiry/expiry-notice";
import { EndingSteps } from "@/components/companies/ending-steps";
import { ResultPanel } from "@/components/juries/minutes/result-panel";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { EmailAddress } from "@/components/ui/email-address";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { endAssessmentSchema } from "@/lib/assessments/transmission/ending.schema";
import { dossierTitle, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { companyStep } from "@/lib/companies/dossier.labels";
import { getCompanyDossier } from "@/lib/companies/dossier.queries";
import { consultResult } from "@/lib/juries/minutes/result.queries";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { formatInstant, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getCompanyDossier, (page) => dossierTitle("Candidat", page));

export const generateMetadata = opened.metadata;

export default async function CompanyCandidatePage(props: Props) {
  const dossier = await opened.open(props);
  const { id } = dossier;
  const { label, tone } = stateLabel(dossier.state, "WORKPLACE");
  const result = await consultResult(await requireActor(), id, clock.now());
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: "Candidats", href: routes.companyCandidates }, { label: dossier.name }]}
      />
      <PageHeader
        eyebrow={`Candidature ${dossier.number}`}
        title={dossier.name}
        state={<StateBadge tone={tone}>{label}</StateBadge>}
      />
      <ErasedNotice erasedAt={dossier.erasedAt} />
      {dossier.registrationEnd && (
        <div className="mb-6 empty:hidden">
          <CompanyExpiryNotice end={dossier.registrationEnd} today={parisDay(clock.now())} />
        </div>
      )}
      <WorkplaceProgress
        view={dossier.progress}
        panel={
          <NextStepPanel
            step={companyStep(dossier)}
            action={
              dossier.events.includes("constituteCommittee") && (
                <ButtonLink href={routes.companyCommittee(id)} tone="inverse" icon="people">
                  Constituer le comité
                </ButtonLink>
              )
            }
          />
        }
        committeeAction={
          dossier.events.includes("changeCommittee") && (
            <ButtonLink href={routes.companyCommittee(id)} tone="ghost" icon="people">
              Changer le comité
            </ButtonLink>
          )
        }
      >
        {result && <ResultPanel result={result} />}
        {result && result.outcome !== "FULL" && dossier.mayRegisterAgain && (
          <ButtonLink href={routes.registerAgain(id)} icon="plus">
            Inscrire de nouveau sur cette version
          </ButtonLink>
        )}
      </WorkplaceProgress>
      <div className="mt-6 space-y-6">
        <Cards>
          {dossier.progress.committee.length > 0 && <Evaluation {...dossier} />}
          <Card title="Inscription">
            <DescriptionList
              items={[
                { term: "Nom saisi", value: dossier.name },
                { term: "Adresse saisie", value: <EmailAddress value={dossier.email} /> },
                { term: "Inscription", value: formatInstant(dossier.createdAt) },
              ]}
            />
          </Card>
        </Cards>
        <EndingSteps {...dossier} reason={constraintsOf(endAssessmentSchema).reason} />
      </div>
    </>
  );
}

type EvaluationProps = Pick<
  NonNullable<Awaited<ReturnType<typeof getCompanyDossier>>>,
  "evaluated" | "progress"
>;

function Evaluation({ evaluated: { evaluated, total }, progress }: EvaluationProps) {
  return (
    <Card title="Évaluation">
      <DescriptionList
        items={[{ term: "Compétences évaluées", value: `${evaluated} sur ${total}` }]}
      />
      {progress.gridFileId && (
        <ButtonLink href={routes.file(progress.gridFileId)} tone="ghost" icon="download" download>
          Grille signée (PDF)
        </ButtonLink>
      )}
    </Card>
  );
}
