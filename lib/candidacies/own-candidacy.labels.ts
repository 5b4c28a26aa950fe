import type { DeadlineKind } from "@/lib/deadlines/deadline";
import { type CalendarDay, formatDay } from "@/lib/shared/calendar";
import type { CandidacyState, Route } from "./candidacy";
import { stateLabel } from "./candidacy.labels";

type OwnLabel = ReturnType<typeof stateLabel>;

/** States that the desk names by what somebody has to do; their candidate reads what concerns them. */
const ownLabels: Partial<Record<CandidacyState, OwnLabel>> = {
  TO_SIGN: { label: "En cours de signature", tone: "info" },
  SIGNED: { label: "Évaluation à lire", tone: "warning" },
  ACKNOWLEDGED: { label: "Évaluation lue", tone: "info" },
};

/** The state of a candidacy in the words for the person whose candidacy it is. */
export const ownStateLabel = (state: CandidacyState, route: Route): OwnLabel =>
  ownLabels[state] ?? stateLabel(state, route);

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

export type OwnStep = { title: string; text: string; label: string };

/** What the portal waits for from the candidate; in every other state, nothing. */
const ownSteps: Partial<Record<CandidacyState, OwnStep>> = {
  REGISTERED: {
    title: "Votre entreprise vous a inscrit : à vous de confirmer",
    text: "Vérifiez ce qu’elle a saisi, donnez votre identité, puis confirmez ou refusez l’inscription.",
    label: "Voir l’inscription",
  },
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
  SIGNED: {
    title: "Lisez votre évaluation",
    text: "Le comité l’a signée. Vous pouvez y joindre vos observations avant qu’elle ne parte au secrétariat.",
    label: "Ouvrir ma candidature",
  },
};

const interview: OwnStep = {
  title: "Un entretien avec le jury vous attend",
  text: "La date, l’heure et le lieu figurent dans votre candidature dès que les convocations sont parties.",
  label: "Voir mon entretien",
};

/** What a candidacy waits for from its candidate, null when it is somebody else's turn. */
export const ownStep = (state: CandidacyState, route: Route): OwnStep | null =>
  state === "SCHEDULED" && route === "VAE" ? interview : (ownSteps[state] ?? null);
