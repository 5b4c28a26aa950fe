import { notFound } from "next/navigation";
import { IdentityFields } from "@/components/candidates/identity-fields";
import { LongForm } from "@/components/form/long-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { constraintsOf } from "@/lib/actions/constraints";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { fullName } from "@/lib/candidates/candidate";
import { identityDocumentOptions } from "@/lib/candidates/candidate.labels";
import { correctIdentityAction } from "@/lib/candidates/identity.actions";
import { openCandidacyIdentity } from "@/lib/candidates/identity.queries";
import { correctIdentitySchema, identityFields } from "@/lib/candidates/identity.schema";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = ({ params }: Props) =>
  candidacyTitle("Corriger l’identité", params);

export default async function CorrectIdentityPage({ params }: Props) {
  const { id } = await params;
  const identity = await openCandidacyIdentity(await requireActor(), id, clock.now());
  if (!identity) notFound();
  const name = fullName(identity);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidatures", href: routes.secretariatCandidacies() },
          { label: name, href: routes.secretariatCandidacy(id) },
          { label: "Corriger l’identité" },
        ]}
      />
      <PageHeader
        eyebrow={name}
        title="Corriger l’identité"
        lead="D’après une pièce officielle : la correction vaut contrôle d’identité, elle est inscrite au journal et le candidat en lit le motif. Un certificat déjà délivré ne change pas."
      />
      <LongForm
        action={correctIdentityAction}
        fields={{ id, version: identity.version }}
        label="Corriger l’identité"
      >
        <IdentityFields constraints={constraintsOf(identityFields)} identity={identity} />
        <h2>Justification</h2>
        <SelectField
          name="documentKind"
          label="Pièce examinée"
          options={identityDocumentOptions}
          required
        />
        <TextAreaField
          name="reason"
          label="Motif de la correction"
          {...constraintsOf(correctIdentitySchema).reason}
          rows={4}
        />
        <SubmitButton>Enregistrer la correction</SubmitButton>
      </LongForm>
    </>
  );
}
