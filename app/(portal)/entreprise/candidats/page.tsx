import type { Metadata } from "next";
import { CandidacyRows } from "@/components/companies/candidacy-rows";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listCompanyCandidacies } from "@/lib/companies/candidacy.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";
import { spacePolicy } from "@/lib/spaces/space.policy";

export const metadata: Metadata = { title: "Candidats" };

type Props = { searchParams: Promise<{ apres?: string }> };

export default async function CompanyCandidatesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { apres } = await searchParams;
  const { candidacies, next } = await listCompanyCandidacies(actor, apres);
  const manages = spacePolicy.manageCompany(actor);
  return (
    <>
      <PageHeader
        title="Candidats"
        lead="Les personnes que votre entreprise a inscrites à l’évaluation en situation de travail."
        actions={
          manages && (
            <ButtonLink href={routes.companyNewCandidate} icon="plus">
              Inscrire un candidat
            </ButtonLink>
          )
        }
      />
      <CandidacyRows
        caption="Candidats de l’entreprise"
        rows={candidacies}
        empty="Aucun candidat inscrit pour le moment"
      />
      <Pager
        start={apres ? routes.companyCandidates : undefined}
        next={next ? routes.companyCandidatesAfter(next) : undefined}
      />
    </>
  );
}
