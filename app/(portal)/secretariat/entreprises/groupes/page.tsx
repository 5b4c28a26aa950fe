import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddCompanyGroupForm, CompanyGroupCard } from "@/components/companies/company-groups";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listCompanyGroups } from "@/lib/companies/group.queries";
import { addCompanyGroupSchema, addGroupCompanySchema } from "@/lib/companies/group.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Groupes · Entreprises" };

type Props = { searchParams: Promise<{ apres?: string }> };

export default async function CompanyGroupsPage({ searchParams }: Props) {
  const after = readId((await searchParams).apres);
  const list = await listCompanyGroups(await requireActor(), after);
  if (!list) notFound();
  const constraints = constraintsOf(addGroupCompanySchema);
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: "Entreprises", href: routes.secretariatCompanies }, { label: "Groupes" }]}
      />
      <PageHeader
        title="Groupes d’entreprises"
        lead="Un membre du jury qui travaille, ou a travaillé, dans une entreprise d’un groupe est lié aux candidats des autres."
      />
      <div className="space-y-6">
        {list.groups.length === 0 && (
          <EmptyState title="Aucun groupe enregistré" icon="work">
            Ajoutez le premier ci-dessous.
          </EmptyState>
        )}
        {list.groups.map((group) => (
          <CompanyGroupCard key={group.id} {...group} constraints={constraints} />
        ))}
        <Pager
          start={after ? routes.companyGroups : undefined}
          next={list.next ? routes.companyGroupsAfter(list.next) : undefined}
        />
        <Card title="Ajouter un groupe" screenOnly>
          <AddCompanyGroupForm constraints={constraintsOf(addCompanyGroupSchema)} />
        </Card>
      </div>
    </>
  );
}
