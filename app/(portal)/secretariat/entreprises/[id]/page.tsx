import { AccreditationCard } from "@/components/accreditations/accreditation-card";
import { InviteMember, Team } from "@/components/companies/team";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { getAccreditations } from "@/lib/accreditations/accreditation.queries";
import {
  recordAccreditationSchema,
  withdrawAccreditationSchema,
} from "@/lib/accreditations/accreditation.schema";
import { idccLabel } from "@/lib/companies/company.labels";
import { getCompanyPage } from "@/lib/companies/company.queries";
import {
  endCompanyMembershipAction,
  inviteCompanyMemberAction,
} from "@/lib/companies/team.actions";
import { inviteMemberSchema } from "@/lib/companies/team.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { formatSiret } from "@/lib/platform/shared/siret";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getCompanyPage, ({ name }) => `${name} · Entreprises`);

export const generateMetadata = opened.metadata;

export default async function CompanyPage(props: Props) {
  const company = await opened.open(props);
  const { id } = company;
  const now = clock.now();
  const view = await getAccreditations(await requireActor(), id, now);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Entreprises", href: routes.secretariatCompanies },
          { label: company.name },
        ]}
      />
      <PageHeader
        title={company.name}
        actions={
          <ButtonLink href={routes.secretariatCandidacies({ company: id })} tone="ghost">
            Voir ses candidatures
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <Card title="Entreprise">
          <DescriptionList
            items={[
              { term: "SIRET", value: formatSiret(company.siret) },
              { term: "Convention collective", value: idccLabel(company.idcc) },
              { term: "Commune", value: company.city },
              ...(company.groupName
                ? [
                    {
                      term: "Groupe",
                      value: <Link href={routes.companyGroups}>{company.groupName}</Link>,
                    },
                  ]
                : []),
              { term: "Enregistrée le", value: formatDay(parisDay(company.createdAt)) },
            ]}
          />
        </Card>
        {view && (
          <AccreditationCard
            companyId={id}
            today={parisDay(now)}
            view={view}
            constraints={{
              record: constraintsOf(recordAccreditationSchema),
              withdraw: constraintsOf(withdrawAccreditationSchema),
            }}
          />
        )}
        <Cards>
          <Card title="Équipe">
            <Team members={company.members} endAction={endCompanyMembershipAction} />
          </Card>
          <Card title="Inviter quelqu’un" screenOnly>
            <InviteMember
              companyId={id}
              action={inviteCompanyMemberAction}
              constraints={constraintsOf(inviteMemberSchema)}
            />
          </Card>
        </Cards>
      </div>
    </>
  );
}
