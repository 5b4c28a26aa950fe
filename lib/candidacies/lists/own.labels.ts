import { takesEvent } from "@/lib/candidacies/candidacy";
import { isAwaiting, type StateAwaiting } from "@/lib/candidacies/path";
import type { CandidacyRoute, CandidacyState } from "@/lib/candidacies/state";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import type { NextStep } from "@/lib/next-step";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { OwnCandidacyRow } from "./list";

const clockWords: Record<DeadlineKind, string> = {
  ADMISSIBILITY_SILENCE: "réponse au plus tard le",
  MISSING_PIECES: "pièces à fournir au plus tard le",
  JURY_BEFORE: "jury au plus tard le",
  RESULT_NOTICE: "résultat au plus tard le",
  ACKNOWLEDGEMENT: "à lire au plus tard le",
};

/** « réponse au plus tard le 22 janvier 2027 »: what the running clock waits for, and until when. */
export const clockSentence = (kind: DeadlineKind, dueOn: CalendarDay): string =>
  `${clockWords[kind]} ${formatDay(dueOn)}`;

type OwnStep = { title: string; text: string; label: string };

/** What the portal waits for from the candidate, in each state that does. */
const ownSteps: { [R in CandidacyRoute]: Record<StateAwaiting<R, "candidate">, OwnStep> } = {
  VAE: {
    DRAFT: {
      title: "Complétez votre demande",
      text: "Tout ce que vous avez saisi est conservé. Le délai de réponse de deux mois commence le jour du dépôt.",
      label: "Reprendre ma demande",
    },
    INCOMPLETE: {
      title: "Des pièces sont attendues",
      text: "Envoyez les pièces que le secrétariat vous demande, puis renvoyez votre demande.",
      label: "Voir les pièces demandées",
    },
    ADMISSIBLE: {
      title: "Rédigez votre dossier de validation",
      text: "Votre demande est recevable : décrivez une situation de travail pour chacun des blocs demandés.",
      label: "Ouvrir ma candidature",
    },
    VALIDATION_RETURNED: {
      title: "Reprenez votre dossier de validation",
      text: "Le secrétariat vous le renvoie avec ses remarques. Votre texte est conservé.",
      label: "Lire les remarques",
    },
    SCHEDULED: {
      title: "Votre candidature est devant le jury",
      text: "La date, l’heure et le lieu de l’entretien figurent dans votre candidature dès que les convocations sont parties.",
      label: "Voir mon entretien",
    },
  },
  WORKPLACE: {
    REGISTERED: {
      title: "Votre entreprise vous inscrit\u00a0: à vous de confirmer",
      text: "Vérifiez ce qu’elle a saisi, donnez votre identité, puis confirmez ou refusez l’inscription.",
      label: "Voir l’inscription",
    },
    SIGNED: {
      title: "Lisez votre évaluation",
      text: "Le comité l’a signée. Vous pouvez y joindre vos observations avant qu’elle ne parte au secrétariat.",
      label: "Ouvrir ma candidature",
    },
  },
};

function ownWords(state: CandidacyState, route: CandidacyRoute): OwnStep | null {
  if (route === "VAE") return isAwaiting(state, route, "candidate") ? ownSteps.VAE[state] : null;
  return isAwaiting(state, route, "candidate") ? ownSteps.WORKPLACE[state] : null;
}

/** What a candidacy waits for from its candidate, null when it is somebody else's turn. */
export function ownStep(candidacy: OwnCandidacyRow): NextStep | null {
  const { state, route, clock } = candidacy;
  const words = ownWords(state, route);
  return (
    words && {
      title: words.title,
      sentences: [words.text],
      aside: clock ? asSentence(clockSentence(clock.kind, clock.dueOn)) : undefined,
      action: { label: words.label, href: ownPage(candidacy) },
    }
  );
}

const asSentence = (words: string) =>
  `${words.charAt(0).toLocaleUpperCase("fr")}${words.slice(1)}.`;

/** Where a person opens their candidacy; a registration by the page that confirms it. */
export const ownPage = ({ id, state }: Pick<OwnCandidacyRow, "id" | "state">) =>
  takesEvent(state, "confirm") ? routes.candidacyConfirmation(id) : routes.candidateCandidacy(id);

export const nothingAwaited: NextStep = {
  title: "Aucune action n’est attendue de votre part",
  sentences: [
    "Votre candidature suit son cours ; nous vous écrirons, à l’adresse de votre compte, à chaque étape.",
  ],
};
