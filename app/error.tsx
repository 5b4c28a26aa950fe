"use client";
import { IncidentReference } from "@/components/layout/incident-reference";
import { MessagePage } from "@/components/layout/message-page";
import { buttonClasses } from "@/components/ui/button-classes";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return (
    <MessagePage
      eyebrow="Incident"
      title="Quelque chose n’a pas fonctionné"
      actions={
        <>
          <button type="button" onClick={retry} className={buttonClasses()}>
            Réessayer
          </button>
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
      {error.digest && (
        <>
          <p>Si cela se reproduit, donnez cette référence au secrétariat.</p>
          <IncidentReference id={error.digest} />
        </>
      )}
    </MessagePage>
  );
}
