import type { SessionState } from "@/lib/jury-sessions/jury-session";
import { isBeforeSitting } from "@/lib/jury-sessions/phase";
import type { NextStep, NextStepAction } from "@/lib/next-step";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { JurorSession } from "./view";

const deliberation = ({ id }: JurorSession, label: string): NextStepAction => ({
  label,
  href: routes.juryDeliberation(id),
});
const minutes = ({ id }: JurorSession, label: string): NextStepAction => ({
  label,
  href: routes.juryMinutes(id),
});

/** Without a declaration the member neither reads the file nor counts for the candidate: it comes first. */
function toDeclare({ entries, mayDeclare, heldOn, state }: JurorSession): NextStep | null {
  const count = entries.filter(({ link }) => link === "UNDECLARED").length;
  if (!mayDeclare || count === 0) return null;
  const left = `Il reste ${count} ${count > 1 ? "candidats" : "candidat"}.`;
  const held = isBeforeSitting(state) ? ` La séance se tient le ${formatDay(heldOn)}.` : "";
  return {
    title: "Dites s’il existe un lien",
    sentences: [`${left} Vous lirez le dossier de ceux avec qui vous n’avez aucun lien.${held}`],
  };
}

function summoned(session: JurorSession): NextStep {
  if (session.presides && session.isToday) {
    return {
      title: "Ouvrez la séance",
      sentences: ["Vous présidez. La séance s’ouvre quand la composition le permet."],
    };
  }
  return {
    title: "Lisez les dossiers",
    sentences: [`La séance se tient le ${formatDay(session.heldOn)}.`],
  };
}

const steps: Record<SessionState, (session: JurorSession) => NextStep> = {
  PLANNED: () => ({ title: "Session prévue", sentences: ["Vous recevrez une convocation."] }),
  SUMMONED: summoned,
  OPEN: (session) =>
    session.sits
      ? {
          title: session.presides ? "Enregistrez les décisions" : "Le jury délibère",
          sentences: [
            session.presides
              ? "Vous présidez : une issue par dossier, puis la clôture."
              : "La personne qui préside enregistre ce que le jury décide.",
          ],
          action: deliberation(
            session,
            session.presides ? "Enregistrer les décisions" : "Suivre la délibération",
          ),
        }
      : {
          title: "Le jury délibère",
          sentences: ["Vous ne siégez pas à cette séance. Aucune action attendue de votre part."],
        },
  DELIBERATED: (session) => ({
    title: "Le procès-verbal s’établit",
    sentences: [
      "Le secrétaire de la session l’établit ; un message vous préviendra s’il attend votre signature.",
    ],
    ...(session.sits && { action: deliberation(session, "Relire la délibération") }),
  }),
  MINUTES_TO_SIGN: (session) =>
    session.sits
      ? {
          title: "Le procès-verbal est à signer",
          sentences: [
            "La personne qui préside signe la première, puis un membre présent de l’autre collège.",
          ],
          action: minutes(session, "Lire le procès-verbal"),
        }
      : {
          title: "Le procès-verbal est à signer",
          sentences: ["Vous n’avez pas siégé. Aucune action attendue de votre part."],
        },
  MINUTES_SIGNED: (session) => ({
    title: "La session est close",
    sentences: [
      "Le procès-verbal est signé, les résultats sont notifiés. Aucune action attendue de votre part.",
    ],
    ...(session.sits && { action: minutes(session, "Relire le procès-verbal") }),
  }),
  CANCELLED: ({ endReason }) => ({
    title: "Cette session est annulée",
    sentences: [`Motif : ${endReason}`],
  }),
};

/** The one thing to know of a session today, for one of its members. */
export const jurorStep = (session: JurorSession): NextStep =>
  toDeclare(session) ?? steps[session.state](session);

/** The same on a page that lists the sessions: it names this one and leads to it. */
export const pressingStep = (session: JurorSession): NextStep => ({
  ...jurorStep(session),
  action: { label: `Ouvrir la session ${session.number}`, href: routes.jurySession(session.id) },
});
