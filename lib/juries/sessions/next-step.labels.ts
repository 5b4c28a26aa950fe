import type { SessionState } from "@/lib/jury-sessions/jury-session";
import type { NextStep, NextStepAction } from "@/lib/next-step";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { SessionPage } from "./view";

const docket = ({ id }: SessionPage, label: string): NextStepAction => ({
  label,
  href: routes.secretariatDocket(id),
});
const sitting = ({ id, isSecretary }: SessionPage, label: string): NextStepAction | undefined =>
  isSecretary ? { label, href: routes.secretariatSitting(id) } : undefined;

function planned(page: SessionPage): NextStep {
  if (page.docket.length === 0) {
    return {
      title: "Composez le rôle",
      sentences: ["Aucune candidature n’est inscrite à cette session."],
      action: docket(page, "Composer le rôle"),
    };
  }
  const unset = page.docket.filter(
    ({ route, interviewTime }) => route === "VAE" && !interviewTime,
  ).length;
  if (unset > 0) {
    return {
      title: "Fixez les entretiens",
      sentences: [
        `${unset} ${unset > 1 ? "entretiens sont" : "entretien est"} à fixer avant de convoquer.`,
      ],
      action: docket(page, "Fixer les entretiens"),
    };
  }
  return {
    title: "Convoquez",
    sentences: ["Le rôle est complet. Convoquez les membres et les candidats ci-dessous."],
    action: docket(page, "Revoir le rôle"),
  };
}

function summoned(page: SessionPage): NextStep {
  const day = formatDay(page.heldOn);
  if (page.notice.left < 0) {
    return {
      title: "Reportez la session",
      sentences: [
        `La séance devait s’ouvrir le ${day}. Choisissez un autre jour ci-dessous : le rôle est gardé.`,
      ],
    };
  }
  return {
    title: page.notice.left > 0 ? "Les convocations sont parties" : "Relevez les présences",
    sentences: [
      `La séance se tient le ${day}. Ce jour-là, ${page.isSecretary ? "relevez les présences et qui préside" : `${page.secretaryName} relève les présences et qui préside`} ; la personne qui préside ouvre la séance.`,
    ],
    action: sitting(page, page.notice.left > 0 ? "Préparer la séance" : "Tenir la séance"),
  };
}

const steps: Record<SessionState, (page: SessionPage) => NextStep> = {
  PLANNED: planned,
  SUMMONED: summoned,
  OPEN: (page) => ({
    title: "Le jury délibère",
    sentences: ["Ce qu’il entre reste confidentiel. La personne qui préside clôt la délibération."],
    action: sitting(page, "Tenir la séance"),
  }),
  DELIBERATED: (page) => ({
    title: "Le procès-verbal est à établir",
    sentences: [
      page.isSecretary
        ? "Établissez-le ci-dessous ; les membres le signeront ensuite."
        : `${page.secretaryName}, secrétaire de la session, l’établit.`,
    ],
  }),
  MINUTES_TO_SIGN: () => ({
    title: "Le procès-verbal est à signer",
    sentences: [
      "La personne qui préside signe, puis un membre présent de l’autre collège. Aucune action attendue de votre part.",
    ],
  }),
  MINUTES_SIGNED: () => ({
    title: "Les résultats sont notifiés",
    sentences: [
      "Le procès-verbal est signé et ne change plus. Il donne droit aux certificats, à délivrer s’ils ne le sont pas encore.",
    ],
    action: { label: "Délivrer les certificats", href: routes.secretariatCertificates },
  }),
  CANCELLED: ({ endReason }) => ({
    title: "Cette session est annulée",
    sentences: [`Motif : ${endReason}`],
  }),
};

/** The one thing to know of a session today, for the secretariat. */
export const sessionStep = (page: SessionPage): NextStep => steps[page.state](page);
