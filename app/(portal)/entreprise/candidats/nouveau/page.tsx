import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccreditationNotice } from "@/components/accreditations/accreditation-notice";
import { CompanyExpiryNotice } from "@/components/candidacies/expiry/expiry-notice";
import { RegistrationForm } from "@/components/companies/registration-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { theOnlyCertification } from "@/lib/certifications/certification.queries";
import { getRegistrationForm } from "@/lib/companies/registration.queries";
import { registerWorkplaceCandidateSchema } from "@/lib/companies/registration.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Inscrire un candidat" };

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

export default async function NewCandidatePage({ searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await theOnlyCertification();
  const now = clock.now();
  const form = await getRegistrationForm(actor, id, now, readId((await searchParams).suite));
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
        {form.again && form.registrationEnd && (
          <Notice title={`Inscription sur ${form.registrationEnd.rncpCode}`}>
            <p>
              Entrée en formation avant la fin de cet enregistrement, la personne peut se présenter
              de nouveau sur cette version.
            </p>
          </Notice>
        )}
        {!form.again && form.registrationEnd && (
          <CompanyExpiryNotice end={form.registrationEnd} today={parisDay(now)} />
        )}
        {form.gaps.map((gap) => (
          <AccreditationNotice key={gap.sentence} gap={gap} />
        ))}
        {form.blocks.length > 0 ? (
          <>
            <Notice>
              <p>
                La personne reçoit une invitation. Elle vérifie ce que vous écrivez ici, puis
                confirme ou refuse. Avant sa confirmation, le portail ne vous dit rien d’elle.
              </p>
            </Notice>
            <RegistrationForm
              {...form}
              after={readId((await searchParams).suite)}
              constraints={constraintsOf(registerWorkplaceCandidateSchema)}
            />
          </>
        ) : (
          <Notice tone="warning" title="Aucune inscription possible aujourd’hui">
            <p>
              La certification n’a pas de version enregistrée à ce jour. Les évaluations en cours
              gardent la leur. <Link href={routes.help}>Joindre le secrétariat</Link>
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
