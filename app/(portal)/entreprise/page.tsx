import type { Metadata } from "next";
import { CandidacyRows } from "@/components/companies/candidacy-rows";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { getCompanyHome } from "@/lib/companies/candidacy.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { portalName } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";
import { spacePolicy } from "@/lib/spaces/space.policy";

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
