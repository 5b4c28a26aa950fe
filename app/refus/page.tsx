import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { IncidentReference } from "@/components/layout/incident-reference";
import { MessagePage } from "@/components/layout/message-page";
import { buttonClasses } from "@/components/ui/button-classes";
import type { RefusedRequest } from "@/lib/platform/actions/incoming-form";
import { REQUEST_ID } from "@/lib/platform/telemetry/request";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Demande illisible" };

const SENDING = "Envoi refusé";
const told: Record<RefusedRequest, { eyebrow: string; title: string; why: string }> = {
  FOREIGN: {
    eyebrow: SENDING,
    title: "Cet envoi ne vient pas du portail",
    why: "Rien n’a été enregistré. Ouvrez la page du portail et recommencez.",
  },
  TOO_LARGE: {
    eyebrow: SENDING,
    title: "Cet envoi est trop long",
    why: "Rien n’a été enregistré. Revenez à la page précédente : votre navigateur y garde votre saisie. Raccourcissez-la, ou joignez le texte le plus long en PDF.",
  },
  BROKEN: {
    eyebrow: SENDING,
    title: "Cet envoi n’a pas pu être lu",
    why: "Rien n’a été enregistré : l’envoi a sans doute été coupé en route. Revenez à la page précédente, où votre navigateur garde votre saisie, et envoyez à nouveau.",
  },
  ADDRESS: {
    eyebrow: "Page introuvable",
    title: "Cette adresse n’est pas lisible",
    why: "Elle a sans doute été coupée ou mal recopiée. Reprenez-la depuis le message ou le document qui la porte.",
  },
};

/** What the proxy answers (4xx) in place of a page to what it does not even read; it needs nothing but itself. */
export default async function RefusedPage() {
  const sent = await headers();
  const why = sent.get("x-refused");
  const found = why && Object.entries(told).find(([name]) => name === why)?.[1];
  if (!found) notFound();
  return (
    <MessagePage
      eyebrow={found.eyebrow}
      title={found.title}
      actions={
        <a href={routes.home} className={buttonClasses()}>
          Revenir à l’accueil
        </a>
      }
    >
      <p>{found.why}</p>
      <IncidentReference id={sent.get(REQUEST_ID)} />
    </MessagePage>
  );
}
