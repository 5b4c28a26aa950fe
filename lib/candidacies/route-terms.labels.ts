import type { RouteTerm, RouteTerms } from "./route-terms";

/** « 15 jours », with whether the branch still has to confirm it. */
const figure = ({ count, confirmed }: NonNullable<RouteTerm>, one: string, several: string) =>
  `${count}\u00a0${count > 1 ? several : one}${confirmed ? "" : " (à confirmer par la branche)"}`;

const ifSet = (term: RouteTerm, say: (term: NonNullable<RouteTerm>) => string): string[] =>
  term ? [say(term)] : [];

/** How long VAE takes: the clocks of the law, each with its text, and what the branch has set (R20, R21, R32, R33, R37). */
export const vaeDurations = ({
  validityMonths,
  lapseMonths,
  summonsDays,
}: RouteTerms): string[] => [
  "dix jours ouvrés au plus pour l’accusé de réception (R.\u00a0112-11-1 du code des relations entre le public et l’administration)\u00a0;",
  "deux mois au plus, à compter d’une demande complète, pour savoir si elle est recevable\u00a0; le silence vaut oui (L.\u00a06412-2 du code du travail)\u00a0;",
  `le temps qu’il vous faut pour écrire le dossier de validation${validity(validityMonths)}\u00a0;`,
  ...ifSet(
    lapseMonths,
    (term) =>
      `une démarche au moins tous les ${figure(term, "mois", "mois")} pendant ce temps\u00a0;`,
  ),
  "un jury avant la fin du troisième mois qui suit le dépôt de ce dossier (R.\u00a06412-5)\u00a0;",
  ...ifSet(
    summonsDays,
    (term) => `une convocation envoyée au moins ${figure(term, "jour", "jours")} avant\u00a0;`,
  ),
  "quinze jours au plus après le jury pour recevoir le résultat (R.\u00a06412-5).",
];

const validity = (term: RouteTerm): string =>
  term
    ? `, dans les ${figure(term, "mois", "mois")} que vaut une recevabilité`
    : ", sans limite fixée d’avance";

/** How long the assessment at work takes; its own duration is the company's. */
export const workplaceDurations = ({ observationDays }: RouteTerms): string[] => [
  "le temps de l’évaluation, qui dépend de votre entreprise\u00a0;",
  ...ifSet(
    observationDays,
    (term) => `${figure(term, "jour", "jours")} pour lire les grilles signées et y répondre\u00a0;`,
  ),
  "l’attente de la session du jury qui suit\u00a0;",
  "quinze jours après le jury pour recevoir le résultat, comme par la VAE.",
];

/** How many assess, where the branch has set it (R40). */
export const committeeSize = ({ committeeMembers }: RouteTerms): string =>
  committeeMembers
    ? `un comité d’au moins ${figure(committeeMembers, "membre", "membres")}`
    : "un comité";

/** How often VAE may be asked for (R14, R15). */
export const yearlyLimit = ({ blocksAfterWhole }: RouteTerms): string =>
  blocksAfterWhole
    ? "Une seule demande par année civile pour le CQP entier\u00a0; celles qui portent sur des blocs ne sont pas comptées (R.\u00a06412-3)."
    : "Après une demande pour le CQP entier, aucune autre la même année civile\u00a0; celles qui portent sur des blocs n’en empêchent pas d’autres (R.\u00a06412-3).";
