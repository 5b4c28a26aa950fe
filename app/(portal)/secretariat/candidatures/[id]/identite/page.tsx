import { LongForm } from "@/components/form/long-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { IdentityFields } from "@/components/identity/identity-fields";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { fullName } from "@/lib/candidates/candidate";
import { identityDocumentOptions } from "@/lib/candidates/candidate.labels";
import { correctIdentityAction } from "@/lib/identity/identity.actions";
import { openCandidacyIdentity } from "@/lib/identity/identity.queries";
import { correctIdentitySchema, identityFields } from "@/lib/identity/identity.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(openCandidacyIdentity, ({ candidacy }) =>
  dossierTitle("Corriger l’identité", candidacy),
);

export const generateMetadata = opened.metadata;

export default async function CorrectIdentityPage(props: Props) {
  const { candidacy, identity } = await opened.open(props);
  const { id } = candidacy;
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
      <p className="mt-6">
        La personne n’a plus ni sa boîte ni son mot de passe ?{" "}
        <Link href={routes.addressRecovery(identity.userId)}>Changer l’adresse de son compte</Link>
      </p>
    </>
  );
}
