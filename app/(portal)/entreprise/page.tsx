import type { Metadata } from "next";
import { CandidacyRows } from "@/components/companies/candidacy-rows";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { spacePolicy } from "@/lib/accounts/space.policy";
import { requireActor } from "@/lib/auth/session";
import { getCompanyHome } from "@/lib/companies/company-candidacy.queries";
import { routes } from "@/lib/routes";
import { portalName } from "@/lib/shared/portal";

export const metadata: Metadata = {
  title: { absolute: `Accueil · Espace entreprise · ${portalName}` },
};

export default async function CompanyHomePage() {
  const actor = await requireActor();
  const { mine, others } = await getCompanyHome(actor);
  const manages = spacePolicy.manageCompany(actor);
  return (
    <>
      <PageHeader
        title="Évaluations en cours"
        lead="Ce qui est attendu de vous, puis ce que d’autres ont à faire."
        actions={
          manages && (
            <ButtonLink href={routes.companyNewCandidate} icon="plus">
              Inscrire un candidat
            </ButtonLink>
          )
        }
      />
      <div className="space-y-8">
        <section className="space-y-3">
          <h2>À vous d’agir</h2>
          <CandidacyRows
            caption="À vous d’agir"
            rows={mine}
            empty="Rien n’est attendu de vous"
            mine
          />
        </section>
        <section className="space-y-3">
          <h2>En attente de quelqu’un d’autre</h2>
          <CandidacyRows
            caption="En attente de quelqu’un d’autre"
            rows={others}
            empty="Aucune autre évaluation en cours"
          />
        </section>
      </div>
    </>
  );
}
