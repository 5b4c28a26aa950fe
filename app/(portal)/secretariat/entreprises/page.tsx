import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RegisterCompanyForm } from "@/components/companies/register-company-form";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { idccLabel } from "@/lib/companies/company.labels";
import { listCompanies } from "@/lib/companies/company.queries";
import { registerCompanySchema } from "@/lib/companies/company.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { readId } from "@/lib/platform/shared/fields.schema";
import { formatSiret } from "@/lib/platform/shared/siret";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Entreprises" };

type Props = { searchParams: Promise<{ apres?: string }> };

export default async function CompaniesPage({ searchParams }: Props) {
  const after = readId((await searchParams).apres);
  const list = await listCompanies(await requireActor(), after);
  if (!list) notFound();
  return (
    <>
      <PageHeader
        title="Entreprises"
        lead="Celles qui évaluent leurs salariés en situation de travail."
        actions={
          <ButtonLink href={routes.companyGroups} tone="ghost">
            Groupes d’entreprises
          </ButtonLink>
        }
      />
      <div className="space-y-8">
        <div>
          <DataTable
            caption="Entreprises"
            rows={list.companies}
            rowKey={({ id }) => id}
            empty={
              <EmptyState title="Aucune entreprise enregistrée" icon="work">
                Enregistrez la première ci-dessous.
              </EmptyState>
            }
            columns={[
              {
                id: "name",
                header: "Entreprise",
                cell: ({ id, name }) => (
                  <Link href={routes.secretariatCompany(id)} className="font-semibold">
                    {name}
                  </Link>
                ),
              },
              {
                id: "siret",
                header: "SIRET",
                named: true,
                cell: ({ siret }) => <span className="tabular-nums">{formatSiret(siret)}</span>,
              },
              { id: "idcc", header: "Convention", cell: ({ idcc }) => idccLabel(idcc) },
              { id: "city", header: "Commune", cell: ({ city }) => city },
            ]}
          />
          <Pager
            start={after ? routes.secretariatCompanies : undefined}
            next={list.next ? routes.secretariatCompaniesAfter(list.next) : undefined}
          />
        </div>
        <Card title="Enregistrer une entreprise" screenOnly>
          <RegisterCompanyForm constraints={constraintsOf(registerCompanySchema)} />
        </Card>
      </div>
    </>
  );
}
