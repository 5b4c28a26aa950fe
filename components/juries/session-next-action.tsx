import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import type { SessionPage } from "@/lib/juries/session-view";
import { routes } from "@/lib/routes";
import { formatDay } from "@/lib/shared/calendar";

type Next = { title: string; text: ReactNode; action?: ReactNode };

const docket = ({ id }: SessionPage, label: string) => (
  <ButtonLink href={routes.secretariatDocket(id)} tone="inverse">
    {label}
  </ButtonLink>
);
const sitting = (page: SessionPage, label: string) =>
  page.isSecretary && (
    <ButtonLink href={routes.secretariatSitting(page.id)} tone="inverse">
      {label}
    </ButtonLink>
  );

function planned(page: SessionPage): Next {
  if (page.docket.length === 0) {
    return {
      title: "Composez le rôle",
      text: "Aucune candidature n’est inscrite à cette session.",
      action: docket(page, "Composer le rôle"),
    };
  }
  const unset = page.docket.filter(
    ({ route, interviewTime }) => route === "VAE" && !interviewTime,
  ).length;
  if (unset > 0) {
    return {
      title: "Fixez les entretiens",
      text: `${unset} ${unset > 1 ? "entretiens sont" : "entretien est"} à fixer avant de convoquer.`,
      action: docket(page, "Fixer les entretiens"),
    };
  }
  return {
    title: "Convoquez",
    text: "Le rôle est complet. Convoquez les membres et les candidats ci-dessous.",
    action: docket(page, "Revoir le rôle"),
  };
}

function summoned(page: SessionPage): Next {
  const day = formatDay(page.heldOn);
  if (page.notice.left < 0) {
    return {
      title: "Reportez la session",
      text: `La séance devait s’ouvrir le ${day}. Choisissez un autre jour ci-dessous : le rôle est gardé.`,
    };
  }
  return {
    title: page.notice.left > 0 ? "Les convocations sont parties" : "Relevez les présences",
    text: `La séance se tient le ${day}. Ce jour-là, ${page.isSecretary ? "relevez les présences et qui préside" : `${page.secretaryName} relève les présences et qui préside`} ; la personne qui préside ouvre la séance.`,
    action: sitting(page, page.notice.left > 0 ? "Préparer la séance" : "Tenir la séance"),
  };
}

const NEXT: Record<SessionPage["state"], (page: SessionPage) => Next> = {
  PLANNED: planned,
  SUMMONED: summoned,
  OPEN: (page) => ({
    title: "Le jury délibère",
    text: "Ce qu’il entre reste confidentiel. La personne qui préside clôt la délibération.",
    action: sitting(page, "Tenir la séance"),
  }),
  DELIBERATED: (page) => ({
    title: "Le procès-verbal est à établir",
    text: page.isSecretary
      ? "Établissez-le ci-dessous ; les membres le signeront ensuite."
      : `${page.secretaryName}, secrétaire de la session, l’établit.`,
  }),
  MINUTES_TO_SIGN: () => ({
    title: "Le procès-verbal est à signer",
    text: "La personne qui préside signe, puis un membre présent de l’autre collège. Aucune action attendue de votre part.",
  }),
  MINUTES_SIGNED: () => ({
    title: "Les résultats sont notifiés",
    text: "Le procès-verbal est signé et ne change plus. Il donne droit aux certificats, à délivrer s’ils ne le sont pas encore.",
    action: (
      <ButtonLink href={routes.secretariatCertificates} tone="inverse">
        Délivrer les certificats
      </ButtonLink>
    ),
  }),
  CANCELLED: ({ endReason }) => ({
    title: "Cette session est annulée",
    text: `Motif : ${endReason}`,
  }),
};

/** The one thing to know of a session today, for the secretariat. */
export function SessionNextAction({ page }: { page: SessionPage }) {
  const { title, text, action } = NEXT[page.state](page);
  return (
    <NextAction title={title} action={action}>
      <p>{text}</p>
    </NextAction>
  );
}
