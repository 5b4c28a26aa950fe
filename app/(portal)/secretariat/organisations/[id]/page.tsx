import { ChangeOrganisationPeriodForm } from "@/components/juries/organisation-forms";
import { periodWords } from "@/components/juries/period-words";
import { SeatCard } from "@/components/juries/seat-card";
import { AddSeatForm } from "@/components/juries/seat-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { constraintsOf } from "@/lib/actions/constraints";
import { pageById } from "@/lib/auth/page-by-id";
import { sideLabels } from "@/lib/juries/jury-session.labels";
import { grantMandateSchema } from "@/lib/juries/mandate.schema";
import { getOrganisationPage } from "@/lib/juries/organisation.queries";
import { organisationPeriodFields } from "@/lib/juries/organisation.schema";
import { seatFields } from "@/lib/juries/seat.schema";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getOrganisationPage, ({ acronym }) => `${acronym} · Organisations`);

export const generateMetadata = opened.metadata;

export default async function OrganisationPage(props: Props) {
  const page = await opened.open(props);
  const constraints = constraintsOf(grantMandateSchema);
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
          <SeatCard key={seat.id} seat={seat} constraints={constraints} />
        ))}
        <AddSeatForm organisationId={page.id} constraints={constraintsOf(seatFields)} />
      </div>
    </>
  );
}
