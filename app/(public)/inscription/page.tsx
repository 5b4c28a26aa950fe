import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EntryPage } from "@/components/accounts/entry-page";
import { RegisterForm } from "@/components/accounts/registration-forms";
import { Link } from "@/components/ui/link";
import { registerSchema } from "@/lib/accounts/links/registration.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActorIfThere } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Créer un compte" };

export default async function RegisterPage() {
  if (isSignedIn(await getActorIfThere())) redirect(routes.start);
  return (
    <EntryPage
      title="Créer un compte candidat"
      lead="Un compte suffit pour toute votre démarche, quelle que soit la voie."
      after={
        <p>
          Déjà inscrit ? <Link href={routes.signIn()}>Connectez-vous</Link>. Votre employeur vous a
          inscrit ? Suivez plutôt le lien de son invitation.
        </p>
      }
    >
      <RegisterForm constraints={constraintsOf(registerSchema)} />
    </EntryPage>
  );
}
