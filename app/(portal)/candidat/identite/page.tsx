import type { Metadata } from "next";
import { LongForm } from "@/components/form/long-form";
import { SubmitButton } from "@/components/form/submit-button";
import { IdentityFields } from "@/components/identity/identity-fields";
import { IdentitySummary } from "@/components/identity/identity-summary";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Contact } from "@/components/public/contact";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { saveIdentityAction } from "@/lib/identity/identity.actions";
import { getOwnIdentityForm } from "@/lib/identity/identity.queries";
import { identityFields } from "@/lib/identity/identity.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { requireActor } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";
import { getPublicSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Mon identité" };

type Props = { searchParams: Promise<{ suite?: string | string[] }> };

export default async function IdentityPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [{ suite }, identity, settings] = await Promise.all([
    searchParams,
    getOwnIdentityForm(actor),
    getPublicSettings(),
  ]);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: "Mon identité" },
        ]}
      />
      <PageHeader
        title="Mon identité"
        lead={
          identity?.checkedAt
            ? "Elle figurera sur votre certificat."
            : "Elle figurera sur votre certificat : recopiez-la depuis votre pièce d’identité."
        }
      />
      {identity?.checkedAt ? (
        <div className="space-y-6">
          <Notice title="Votre identité a été contrôlée par le secrétariat.">
            <p>
              Elle ne peut plus être modifiée ici. Si elle comporte une erreur, ou si elle a changé,
              écrivez au secrétariat en joignant un justificatif.
            </p>
          </Notice>
          <Card title="Votre identité">
            <IdentitySummary identity={identity} />
          </Card>
          <Card title="Écrire au secrétariat">
            <Contact settings={settings} />
          </Card>
        </div>
      ) : (
        <LongForm
          action={saveIdentityAction}
          fields={{
            ...(identity && { version: identity.version }),
            ...(typeof suite === "string" && { next: suite }),
          }}
          label="Mon identité"
        >
          <IdentityFields constraints={constraintsOf(identityFields)} identity={identity} />
          <SubmitButton>Enregistrer mon identité</SubmitButton>
        </LongForm>
      )}
    </>
  );
}
