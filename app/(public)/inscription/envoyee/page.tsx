import type { Metadata } from "next";
import { LetterSent } from "@/components/accounts/letter-sent";

export const metadata: Metadata = { title: "Adresse à confirmer" };

export default function RegisteredPage() {
  return (
    <LetterSent title="Plus qu’une étape">
      <p>
        Nous venons de vous écrire. Suivez le lien du message dans les 48 heures pour continuer.
        Rien reçu après quelques minutes ? Regardez dans les indésirables, puis vérifiez l’adresse
        en recommençant l’inscription.
      </p>
    </LetterSent>
  );
}
