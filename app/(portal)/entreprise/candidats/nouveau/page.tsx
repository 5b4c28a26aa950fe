import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RegistrationForm } from "@/components/companies/registration-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { theOnlyCertification } from "@/lib/certifications/certification.queries";
import { getRegistrationForm } from "@/lib/companies/candidacy.queries";
import { registerWorkplaceCandidateSchema } from "@/lib/companies/registration.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Inscrire un candidat" };

export default async function NewCandidatePage() {
  const actor = await requireActor();
  const { id } = await theOnlyCertification();
  const form = await getRegistrationForm(actor, id, clock.now());
  if (!form) notFound();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidats", href: routes.companyCandidates },
          { label: "Inscrire un candidat" },
        ]}
      />
      <PageHeader title="Inscrire un candidat" />
      <div className="max-w-measure space-y-6">
        <Notice>
          <p>
            La personne reçoit une invitation. Elle vérifie ce que vous écrivez ici, puis confirme
            ou refuse. Avant sa confirmation, le portail ne vous dit rien d’elle.
          </p>
        </Notice>
        {form.blocks.length > 0 ? (
          <RegistrationForm
            {...form}
            constraints={constraintsOf(registerWorkplaceCandidateSchema)}
          />
        ) : (
          <Notice tone="warning" title="Aucune inscription possible aujourd’hui">
            <p>La certification n’a pas de version enregistrée à ce jour.</p>
          </Notice>
        )}
      </div>
    </>
  );
}
