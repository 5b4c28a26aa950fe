import type { Metadata } from "next";
import { DeadLink } from "@/components/accounts/dead-link";
import { ConfirmEmailChangeForm } from "@/components/accounts/email-change-forms";
import { EntryPage } from "@/components/accounts/entry-page";
import {
  ObjectToAddressRecoveryForm,
  ProveAddressForm,
} from "@/components/accounts/recovered-address-forms";
import { ConfirmRegistrationForm } from "@/components/accounts/registration-forms";
import { ADDRESS_LINKS } from "@/lib/accounts/links/invitation";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import { linkSchema } from "@/lib/accounts/links/one-use.schema";
import { requestPasswordLinkSchema } from "@/lib/accounts/links/password.schema";
import { confirmRegistrationSchema } from "@/lib/accounts/links/registration.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { clock } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Confirmer votre adresse" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ cle?: string | string[] }>;
};

export default async function ConfirmAddressPage({ params, searchParams }: Props) {
  const { data: link } = linkSchema.safeParse({
    id: (await params).id,
    secret: (await searchParams).cle,
  });
  const found = link && (await findOneUseLink(link.id, link.secret, ADDRESS_LINKS, clock.now()));
  if (!link || !found) return <DeadLink constraints={constraintsOf(requestPasswordLinkSchema)} />;
  const { kind, email } = found;
  if (kind === "CHANGE_EMAIL") {
    return (
      <EntryPage title="Confirmez votre nouvelle adresse">
        <p>
          <strong>{email}</strong> remplacera l’ancienne, pour vous connecter et pour recevoir nos
          messages.
        </p>
        <ConfirmEmailChangeForm link={link} />
      </EntryPage>
    );
  }
  if (kind === "RECOVER_ADDRESS") {
    return (
      <EntryPage title="Confirmez votre nouvelle adresse">
        <p>
          Votre compte passera à <strong>{email}</strong> au bout des sept jours laissés à
          l’ancienne adresse pour refuser. Vous recevrez alors un lien pour choisir votre mot de
          passe.
        </p>
        <ProveAddressForm link={link} />
      </EntryPage>
    );
  }
  if (kind === "OBJECT_TO_ADDRESS") {
    return (
      <EntryPage title="Refuser le changement d’adresse">
        <p>
          Votre compte gardera l’adresse <strong>{email}</strong>, et les administrateurs du portail
          seront prévenus.
        </p>
        <ObjectToAddressRecoveryForm link={link} />
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title="Confirmez votre adresse"
      lead="Dernière étape : votre compte s’ouvre ensuite."
    >
      <p>
        Adresse à confirmer : <strong>{email}</strong>.
      </p>
      <ConfirmRegistrationForm link={link} constraints={constraintsOf(confirmRegistrationSchema)} />
    </EntryPage>
  );
}
