import type { CandidacyState, Route } from "./candidacy";

type StateFilter = { label: string; states: readonly CandidacyState[] };

/** How the secretariat looks for candidacies: by what is to be done with them, in the order of the path. */
export const stateFilters = {
  "a-etudier": { label: "Demandes à étudier", states: ["SUBMITTED", "UNDER_REVIEW"] },
  "pieces-attendues": { label: "Pièces attendues", states: ["INCOMPLETE"] },
  recevables: {
    label: "Recevables, dossier à écrire",
    states: ["ADMISSIBLE", "VALIDATION_RETURNED"],
  },
  "validation-deposee": {
    label: "Dossiers de validation à vérifier",
    states: ["VALIDATION_FILED"],
  },
  "inscriptions-a-confirmer": {
    label: "Inscriptions à confirmer par le candidat",
    states: ["REGISTERED"],
  },
  "inscriptions-a-ouvrir": { label: "Inscriptions à contrôler", states: ["CONFIRMED"] },
  "en-evaluation": {
    label: "En évaluation dans l’entreprise",
    states: ["OPEN", "IN_ASSESSMENT", "TO_SIGN", "SIGNED", "ACKNOWLEDGED"],
  },
  "evaluation-transmise": { label: "Évaluations transmises", states: ["TRANSMITTED"] },
  "pretes-jury": { label: "Prêtes pour le jury", states: ["READY_FOR_JURY"] },
  "en-session": { label: "Inscrites à une session", states: ["SCHEDULED"] },
  decidees: { label: "Décision rendue", states: ["DECIDED"] },
  closes: {
    label: "Closes sans décision du jury",
    states: ["INADMISSIBLE", "LAPSED", "REFUSED", "CANCELLED", "WITHDRAWN"],
  },
  brouillons: { label: "Brouillons", states: ["DRAFT"] },
} as const satisfies Record<string, StateFilter>;

export type StateFilterKey = keyof typeof stateFilters;
export const isStateFilter = (key: string | undefined): key is StateFilterKey =>
  key !== undefined && Object.hasOwn(stateFilters, key);

export const routeFilters: ReadonlyMap<string, Route> = new Map([
  ["vae", "VAE"],
  ["travail", "WORKPLACE"],
]);

export type CandidacyFilters = {
  etat?: string | undefined;
  voie?: string | undefined;
  q?: string | undefined;
  /** The id of a company: its candidacies alone. */
  entreprise?: string | undefined;
  /** « echeance »: those with a running clock, the first due first; otherwise what moved last first. */
  tri?: string | undefined;
  apres?: string | undefined;
};

export const DUE_FIRST = "echeance";

/** The dashboard counts no further: « 99+ ». */
export const MANY = 99;

/** A page of a list starts after the last row of the one before: its place in the order (instant, id). */
export type Cursor = { at: Date; id: string };

export const toCursorText = ({ at, id }: Cursor): string => `${at.getTime().toString(36)}-${id}`;

export function readCursor(text: string | undefined): Cursor | null {
  const match = /^([0-9a-z]{1,10})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? "");
  const [, time, id] = match ?? [];
  return time && id ? { at: new Date(Number.parseInt(time, 36)), id } : null;
}
