import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { EntryPage } from "./entry-page";
import { RequestPasswordLinkForm } from "./password-forms";

/** The same page for every link that does not serve, whatever the reason: it offers another one. */
export function DeadLink({ constraints }: { constraints: FormConstraints<"email"> }) {
  return (
    <EntryPage
      title="Ce lien ne sert plus"
      lead="Il a déjà servi, il a expiré, ou il a été mal copié. Chaque lien sert une seule fois, pendant un temps limité."
    >
      <p>
        Indiquez votre adresse : si elle sert à un compte du portail, vous recevrez aussitôt un
        nouveau lien pour choisir votre mot de passe et ouvrir votre accès.
      </p>
      <RequestPasswordLinkForm constraints={constraints} />
    </EntryPage>
  );
}
