import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import type { JurorSession } from "@/lib/juries/jury-view";
import { routes } from "@/lib/routes";
import { formatDay } from "@/lib/shared/calendar";

type Next = { title: string; text: string; action?: ReactNode };

const deliberation = ({ id }: JurorSession) => (
  <ButtonLink href={routes.juryDeliberation(id)} tone="inverse">
    Suivre la délibération
  </ButtonLink>
);
const minutes = ({ id }: JurorSession, label: string) => (
  <ButtonLink href={routes.juryMinutes(id)} tone="inverse">
    {label}
  </ButtonLink>
);

function summoned(session: JurorSession): Next {
  const undeclared = session.entries.filter(({ link }) => link === "UNDECLARED").length;
  if (undeclared > 0) {
    return {
      title: "Dites s’il existe un lien",
      text: `Il reste ${undeclared} ${undeclared > 1 ? "candidats" : "candidat"}. Vous lirez le dossier de ceux avec qui vous n’avez aucun lien.`,
    };
  }
  if (session.presides && session.isToday) {
    return {
      title: "Ouvrez la séance",
      text: "Vous présidez. La séance s’ouvre quand la composition le permet.",
    };
  }
  return {
    title: "Lisez les dossiers",
    text: `La séance se tient le ${formatDay(session.heldOn)}.`,
  };
}

const NEXT: Record<JurorSession["state"], (session: JurorSession) => Next> = {
  PLANNED: () => ({ title: "Session prévue", text: "Vous serez convoqué(e)." }),
  SUMMONED: summoned,
  OPEN: (session) =>
    session.sits
      ? {
          title: session.presides ? "Enregistrez les décisions" : "Le jury délibère",
          text: session.presides
            ? "Vous présidez : une issue par dossier, puis la clôture."
            : "La personne qui préside enregistre ce que le jury décide.",
          action: deliberation(session),
        }
      : {
          title: "Le jury délibère",
          text: "Vous ne siégez pas à cette séance. Aucune action attendue de votre part.",
        },
  DELIBERATED: (session) => ({
    title: "Le procès-verbal s’établit",
    text: "Le secrétaire de la session l’établit ; vous serez prévenu(e) s’il attend votre signature.",
    ...(session.sits && { action: deliberation(session) }),
  }),
  MINUTES_TO_SIGN: (session) =>
    session.sits
      ? {
          title: "Le procès-verbal est à signer",
          text: "La personne qui préside signe la première, puis un membre présent de l’autre collège.",
          action: minutes(session, "Lire le procès-verbal"),
        }
      : {
          title: "Le procès-verbal est à signer",
          text: "Vous n’avez pas siégé. Aucune action attendue de votre part.",
        },
  MINUTES_SIGNED: (session) => ({
    title: "La session est close",
    text: "Le procès-verbal est signé, les résultats sont notifiés. Aucune action attendue de votre part.",
    ...(session.sits && { action: minutes(session, "Relire le procès-verbal") }),
  }),
  CANCELLED: ({ endReason }) => ({
    title: "Cette session est annulée",
    text: `Motif : ${endReason}`,
  }),
};

export function JurorNextAction({ session }: { session: JurorSession }) {
  const { title, text, action } = NEXT[session.state](session);
  return (
    <NextAction title={title} action={action}>
      <p>{text}</p>
    </NextAction>
  );
}
