import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { IncidentReference } from "@/components/layout/incident-reference";
import { MessagePage } from "@/components/layout/message-page";
import { buttonClasses } from "@/components/ui/button-classes";
import { localPath } from "@/lib/accounts/sign-in/local-path";
import { findUnsent, type UnsentForm } from "@/lib/platform/actions/unsent-form";
import { REQUEST_ID } from "@/lib/platform/telemetry/request";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Portail indisponible" };

/** What the proxy answers (503) in place of a page while the database is away; it needs nothing but itself. */
export default async function UnavailablePage() {
  const sent = await headers();
  if (!sent.has("x-unavailable")) notFound();
  const path = localPath(sent.get("x-path") ?? undefined) ?? routes.home;
  const unsent = await findUnsent(path);
  return (
    <MessagePage
      eyebrow="Incident"
      title="Le portail est indisponible pour le moment"
      actions={
        unsent ? (
          <SendAgain {...unsent} />
        ) : (
          <a href={path} className={buttonClasses()}>
            Réessayer
          </a>
        )
      }
    >
      <p>Cela vient du portail, pas de vous. Ce qui était enregistré l’est toujours.</p>
      {unsent ? (
        <p>
          Votre envoi n’a pas été reçu, mais votre saisie est conservée dans cette page : gardez-la
          ouverte et envoyez à nouveau dans un instant. Un mot de passe ou un code seront à
          ressaisir.
        </p>
      ) : (
        <p>Réessayez dans un instant.</p>
      )}
      <IncidentReference id={sent.get(REQUEST_ID)} />
    </MessagePage>
  );
}

function SendAgain({ path, fields }: UnsentForm) {
  return (
    <form method="post" action={path} encType="multipart/form-data" className="no-print">
      {fields.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: never drawn anew
        <textarea key={at} hidden readOnly name={name} value={value} />
      ))}
      <button type="submit" className={buttonClasses()}>
        Envoyer à nouveau
      </button>
    </form>
  );
}
