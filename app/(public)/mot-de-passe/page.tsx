import type { Metadata } from "next";
import { EntryPage } from "@/components/accounts/entry-page";
import { RequestPasswordLinkForm } from "@/components/accounts/password-forms";
import { requestPasswordLinkSchema } from "@/lib/accounts/links/password.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";

export const metadata: Metadata = { title: "Mot de passe oublié" };

export default function ForgottenPasswordPage() {
  return (
    <EntryPage
      title="Mot de passe oublié"
      lead="Recevez un lien pour en choisir un nouveau. Il sert aussi à remplacer une invitation expirée."
    >
      <RequestPasswordLinkForm constraints={constraintsOf(requestPasswordLinkSchema)} />
    </EntryPage>
  );
}
