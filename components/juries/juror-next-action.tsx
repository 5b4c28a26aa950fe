import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import type { JurorSession } from "@/lib/juries/jury-view";
import { routes } from "@/lib/routes";
import { formatDay } from "@/lib/shared/calendar";

type Next = { title: string; text: string; action?: ReactNode };

const deliberation = ({ id }: JurorSession, label: string) => (
  <ButtonLink href={routes.juryDeliberation(id)} tone="inverse">
    {label}
  </ButtonLink>
);
const minutes = ({ id }: JurorSession, label: string) => (
  <ButtonLink href={routes.juryMinutes(id)} tone="inverse">
    {label}
  </ButtonLink>
);

/** Without a declaration the member neither reads the file nor counts for the candidate: it comes first. */
function toDeclare({ entries, mayDeclare, heldOn, state }: JurorSession): Next | null {
  const count = entries.filter(({ link }) => link === "UNDECLARED").length;
  if (!mayDeclare || count === 0) return null;
  const left = `Il reste ${count} ${count > 1 ? "candidats" : "candidat"}.`;
  const held = state === "SUMMONED" ? ` La séance se tient le ${formatDay(heldOn)}.` : "";
  return {
    title: "Dites s’il existe un lien",
    text: `${left} Vous lirez le dossier de ceux avec qui vous n’avez aucun lien.${held}`,
  };
}

function summoned(session: JurorSession): Next {
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
            ? "Vous présidez : une issue par dossier, puis la clôture."
            : "La personne qui préside enregistre ce que le jury décide.",
          action: deliberation(
            session,
            session.presides ? "Enregistrer les décisions" : "Suivre la délibération",
          ),
        }
      : {
          title: "Le jury délibère",
          text: "Vous ne siégez pas à cette séance. Aucune action attendue de votre part.",
        },
  DELIBERATED: (session) => ({
    title: "Le procès-verbal s’établit",
    text: "Le secrétaire de la session l’établit ; vous serez prévenu(e) s’il attend votre signature.",
    ...(session.sits && { action: deliberation(session, "Relire la délibération") }),
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
    text: `Motif : ${endReason}`,
  }),
};

type Props = {
  session: JurorSession;
  /** On a page that lists the sessions: names this one and leads to it. */
  isListed?: boolean;
};

export function JurorNextAction({ session, isListed = false }: Props) {
  const { title, text, action } = toDeclare(session) ?? NEXT[session.state](session);
  const link = (
    <ButtonLink href={routes.jurySession(session.id)} tone="inverse">
      Ouvrir la session {session.number}
    </ButtonLink>
  );
  return (
    <NextAction title={title} action={isListed ? link : action}>
      <p>{text}</p>
    </NextAction>
  );
}
