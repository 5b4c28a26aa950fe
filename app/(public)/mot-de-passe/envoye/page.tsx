import type { Metadata } from "next";
import { LetterSent } from "@/components/accounts/letter-sent";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { env } from "@/lib/platform/env";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Lien demandé" };

export default function PasswordLinkSentPage() {
  return (
    <LetterSent
      title="Votre demande est enregistrée"
      isDemo={env.PORTAL_MODE === "demo"}
      action={
        <ButtonLink href={routes.forgottenPassword} tone="ghost">
          Essayer une autre adresse
        </ButtonLink>
      }
    >
      <p>
        Si cette adresse sert à un compte du portail, un lien vient d’y être envoyé. Il sert une
        seule fois, pendant une heure. Rien reçu ? Regardez dans les indésirables, ou essayez une
        autre de vos adresses.
      </p>
      <p>
        Vous n’avez plus accès à cette boîte ? Après avoir contrôlé votre identité, le secrétariat
        peut changer votre adresse : <Link href={routes.legal}>joignez-le</Link>.
      </p>
    </LetterSent>
  );
}
