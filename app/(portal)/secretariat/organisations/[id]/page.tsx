import { ChangeOrganisationPeriodForm } from "@/components/juries/institution/organisation-forms";
import { periodWords } from "@/components/juries/institution/period-words";
import { SeatCard } from "@/components/juries/institution/seat-card";
import { AddSeatForm } from "@/components/juries/institution/seat-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { addFormerEmployerSchema } from "@/lib/juries/institution/former-employer.schema";
import { grantMandateSchema } from "@/lib/juries/institution/mandate.schema";
import { getOrganisationPage } from "@/lib/juries/institution/organisation.queries";
import { organisationPeriodFields } from "@/lib/juries/institution/organisation.schema";
import { seatFields } from "@/lib/juries/institution/seat.schema";
import { sideLabels } from "@/lib/jury-sessions/jury-session.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getOrganisationPage, ({ acronym }) => `${acronym} · Organisations`);

export const generateMetadata = opened.metadata;

export default async function OrganisationPage(props: Props) {
  const page = await opened.open(props);
  const constraints = constraintsOf(grantMandateSchema);
  const formerEmployer = constraintsOf(addFormerEmployerSchema);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Organisations", href: routes.secretariatOrganisations },
          { label: page.acronym },
        ]}
      />
      <PageHeader
        eyebrow={sideLabels[page.side]}
        title={page.name}
        state={
          <StateBadge tone={page.isValid ? "success" : "neutral"}>
            {page.isValid ? "En vigueur" : "Hors période"}
          </StateBadge>
        }
      />
      <div className="space-y-6">
        <Card title="Validité">
          <DescriptionList
            items={[
              { term: "Sigle", value: page.acronym },
              { term: "Validité", value: periodWords(page) },
              { term: "Source", value: page.source },
            ]}
          />
          <ChangeOrganisationPeriodForm
            id={page.id}
            version={page.version}
            source={page.source}
            startsOn={page.startsOn}
            endsOn={page.endsOn}
            constraints={constraintsOf(organisationPeriodFields)}
          />
        </Card>
        {page.seats.map((seat) => (
          <SeatCard
            key={seat.id}
            seat={seat}
            constraints={constraints}
            formerEmployer={formerEmployer}
          />
        ))}
        <AddSeatForm organisationId={page.id} constraints={constraintsOf(seatFields)} />
      </div>
    </>
  );
}
