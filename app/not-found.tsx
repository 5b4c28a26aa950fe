import type { Metadata } from "next";
import { MessagePage } from "@/components/layout/message-page";
import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <MessagePage
      eyebrow="Page introuvable"
      title="Il n’y a rien à cette adresse"
      actions={
        <>
          <ButtonLink href={routes.home}>Revenir à l’accueil</ButtonLink>
          <ButtonLink href={routes.start} tone="ghost">
            Aller à mon espace
          </ButtonLink>
        </>
      }
    >
      <p>
        L’adresse est peut-être incomplète, ou la page ne vous est pas ouverte avec le compte que
        vous utilisez. Si un message du portail vous a conduit ici, connectez-vous avec l’adresse
        qui l’a reçu.
      </p>
    </MessagePage>
  );
}
