import type { Metadata } from "next";
import { DeadLink } from "@/components/accounts/dead-link";
import { EntryPage } from "@/components/accounts/entry-page";
import { ChoosePasswordForm } from "@/components/accounts/password-forms";
import { PASSWORD_LINKS } from "@/lib/accounts/links/invitation";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import { linkSchema } from "@/lib/accounts/links/one-use.schema";
import {
  choosePasswordSchema,
  requestPasswordLinkSchema,
} from "@/lib/accounts/links/password.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { clock } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Choisir un mot de passe" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ cle?: string | string[] }>;
};

export default async function InvitationPage({ params, searchParams }: Props) {
  const { data: link } = linkSchema.safeParse({
    id: (await params).id,
    secret: (await searchParams).cle,
  });
  const found = link && (await findOneUseLink(link.id, link.secret, PASSWORD_LINKS, clock.now()));
  if (!link || !found) return <DeadLink constraints={constraintsOf(requestPasswordLinkSchema)} />;
  const { kind, displayName, email, purpose } = found;
  return (
    <EntryPage
      title={kind === "JOIN" ? "Ouvrez votre accès" : "Choisissez un nouveau mot de passe"}
      lead={
        kind === "JOIN"
          ? `Bonjour ${displayName}, le portail vous attend pour ${purpose}.`
          : undefined
      }
    >
      <p>
        Vous vous connecterez avec l’adresse <strong>{email}</strong> et le mot de passe que vous
        choisissez ici.
      </p>
      <ChoosePasswordForm link={link} constraints={constraintsOf(choosePasswordSchema)} />
    </EntryPage>
  );
}
