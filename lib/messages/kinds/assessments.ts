import { portalName } from "@/lib/platform/shared/portal";
import type { Message } from "./message";

type OfCandidacy = { candidacyId: string; number: string };

const candidateLink = (candidacyId: string, label: string, page = "") => ({
  label,
  path: `/candidat/candidatures/${candidacyId}${page}`,
});
const companyLink = (candidacyId: string) => ({
  label: "Ouvrir le dossier",
  path: `/entreprise/candidats/${candidacyId}`,
});
const committeeLink = (candidacyId: string) => ({
  label: "Ouvrir l’évaluation",
  path: `/entreprise/evaluations/${candidacyId}`,
});

const notice = (heading: string, text: string, action: Message["action"]): Message => ({
  subject: `${portalName}\u00a0: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
  heading,
  paragraphs: [text],
  ...(action && { action }),
});

/** The route at work, step by step: to the candidate, the company and the committee. No name, no reason: those are read in the portal. */
export const workplaceMessages = {
  registrationToConfirm: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Une inscription vous attend",
      `Une entreprise vous inscrit à l’évaluation en situation de travail (candidature ${number}). Vérifiez ce qu’elle a saisi, puis confirmez ou refusez. Elle n’apprend rien de vous avant votre accord.`,
      candidateLink(candidacyId, "Voir l’inscription", "/confirmation"),
    ),
  registrationCancelled: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Inscription annulée",
      `L’entreprise a annulé l’inscription ${number}. Vous n’avez rien à faire.`,
      candidateLink(candidacyId, "Voir la candidature"),
    ),
  registrationConfirmed: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Inscription confirmée",
      `La personne inscrite sous le numéro ${number} a confirmé. Le secrétariat contrôle maintenant son identité.`,
      companyLink(candidacyId),
    ),
  registrationDeclined: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Inscription refusée par la personne",
      `La personne inscrite sous le numéro ${number} a refusé cette inscription.`,
      companyLink(candidacyId),
    ),
  withdrawnToCompany: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Candidature retirée",
      `La personne inscrite sous le numéro ${number} a retiré sa candidature. Il n’y a plus rien à évaluer.`,
      companyLink(candidacyId),
    ),
  assessmentEndedToCompany: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Une candidature a pris fin",
      `La candidature ${number} a pris fin avant le jury. Le motif se lit dans le dossier.`,
      companyLink(candidacyId),
    ),
  registrationRefused: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Inscription non retenue",
      `Le secrétariat n’a pas ouvert l’évaluation ${number}. Le motif se lit dans votre dossier.`,
      candidateLink(candidacyId, "Lire le motif"),
    ),
  registrationRefusedToCompany: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Inscription non retenue",
      `Le secrétariat n’a pas ouvert l’évaluation ${number}.`,
      companyLink(candidacyId),
    ),
  assessmentOpened: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Évaluation ouverte",
      `Votre identité est contrôlée et l’évaluation ${number} est ouverte. Votre entreprise constitue le comité.`,
      candidateLink(candidacyId, "Suivre ma candidature"),
    ),
  committeeAwaited: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Un comité est à constituer",
      `L’évaluation ${number} est ouverte. Constituez son comité d’évaluation.`,
      companyLink(candidacyId),
    ),
  committeeConstituted: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Vous siégez dans un comité d’évaluation",
      `Vous faites partie du comité qui évalue la candidature ${number}. Les grilles vous sont ouvertes.`,
      committeeLink(candidacyId),
    ),
  gridsToSign: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Des grilles sont à signer",
      `Les grilles de la candidature ${number} sont closes. Relisez le texte arrêté et signez-le.`,
      committeeLink(candidacyId),
    ),
  gridsReopened: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Des grilles sont rouvertes",
      `Les grilles de la candidature ${number} sont rouvertes. Les signatures déjà données ne comptent plus\u00a0: il faudra signer de nouveau.`,
      committeeLink(candidacyId),
    ),
  assessmentSigned: ({ candidacyId, number, dueOn }: OfCandidacy & { dueOn: string }) =>
    notice(
      "Votre évaluation est signée",
      `Le comité a signé l’évaluation ${number}. Lisez-la et ajoutez vos observations si vous le souhaitez, jusqu’au ${dueOn} compris. Passé ce jour, elle peut être transmise sans réponse de votre part.`,
      candidateLink(candidacyId, "Lire mon évaluation", "/evaluation"),
    ),
  assessmentAcknowledged: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Une évaluation est à transmettre",
      `L’évaluation ${number} peut maintenant être transmise au secrétariat.`,
      committeeLink(candidacyId),
    ),
  assessmentTransmitted: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Évaluation transmise",
      `Votre évaluation ${number} est transmise au secrétariat, qui en vérifie le contenu.`,
      candidateLink(candidacyId, "Suivre ma candidature"),
    ),
  assessmentReturned: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Une évaluation est à reprendre",
      `Le secrétariat a renvoyé l’évaluation ${number} au comité. Ses remarques se lisent dans le dossier. Les signatures ne comptent plus.`,
      committeeLink(candidacyId),
    ),
  assessmentAccepted: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Évaluation acceptée",
      `Le secrétariat a accepté l’évaluation ${number}. Elle sera inscrite à une prochaine session du jury.`,
      candidateLink(candidacyId, "Suivre ma candidature"),
    ),
  assessmentEnded: ({ candidacyId, number }: OfCandidacy) =>
    notice(
      "Votre candidature a pris fin",
      `La candidature ${number} a pris fin avant le jury. Le motif se lit dans votre dossier.`,
      candidateLink(candidacyId, "Lire le motif"),
    ),
} as const satisfies Record<string, (parameters: never) => Message>;
