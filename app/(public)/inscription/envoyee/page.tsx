import type { Metadata } from "next";
import { LetterSent } from "@/components/accounts/letter-sent";
import { ButtonLink } from "@/components/ui/button";
import { env } from "@/lib/platform/env";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Adresse à confirmer" };

export default function RegisteredPage() {
  return (
    <LetterSent
      title="Plus qu’une étape"
      isDemo={env.PORTAL_MODE === "demo"}
      action={
        <ButtonLink href={routes.register} tone="ghost">
          Recommencer l’inscription
        </ButtonLink>
      }
    >
      <p>
        Nous venons de vous écrire. Suivez le lien du message dans les 48 heures : votre compte
        s’ouvre, et vous commencez votre demande. Rien reçu après quelques minutes ? Regardez dans
        les indésirables, puis vérifiez l’adresse en recommençant l’inscription.
      </p>
    </LetterSent>
  );
}
