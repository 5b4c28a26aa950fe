import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnrolOrganisationForm } from "@/components/juries/institution/organisation-forms";
import { OrganisationSides, ParityCard } from "@/components/juries/institution/organisation-list";
import { PresidencyCard } from "@/components/juries/institution/presidency-card";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { getInstitution } from "@/lib/juries/institution/organisation.queries";
import { organisationFields } from "@/lib/juries/institution/organisation.schema";
import { recordPresidencySchema } from "@/lib/juries/institution/presidency.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Organisations" };

export default async function OrganisationsPage() {
  const institution = await getInstitution(await requireActor(), clock.now());
  if (!institution) notFound();
  return (
    <>
      <PageHeader
        title="Organisations"
        lead="Qui siège au jury paritaire : un siège pour chaque organisation syndicale représentative, autant pour les employeurs."
      />
      <div className="space-y-6">
        <ParityCard parity={institution.parity} seats={institution.seats} />
        <OrganisationSides organisations={institution.organisations} />
        <PresidencyCard
          presidencies={institution.presidencies}
          constraints={constraintsOf(recordPresidencySchema)}
        />
        <Card title="Ajouter une organisation" screenOnly>
          <EnrolOrganisationForm constraints={constraintsOf(organisationFields)} />
        </Card>
      </div>
    </>
  );
}
