import type { ReactNode } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { IncidentReference } from "./incident-reference";
import { MessagePage } from "./message-page";

type Props = { reference: string | null | undefined; retry: ReactNode };

/** An incident of the portal's own making, and what whoever meets it can do. */
export function IncidentPage({ reference, retry }: Props) {
  return (
    <MessagePage
      eyebrow="Incident"
      title="Quelque chose n’a pas fonctionné"
      actions={
        <>
          {retry}
          <a href="/" className={buttonClasses("ghost")}>
            Revenir à l’accueil
          </a>
        </>
      }
    >
      <p>
        Cela vient du portail, pas de vous. Ce qui était enregistré l’est toujours ; ce que vous
        veniez d’envoyer ne l’est peut-être pas. Réessayez dans un instant.
      </p>
      {reference && <p>Si cela se reproduit, donnez cette référence au secrétariat.</p>}
      <IncidentReference id={reference} />
    </MessagePage>
  );
}
