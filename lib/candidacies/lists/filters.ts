import { STATE_FILTERS, type StateFilterKey } from "@/lib/candidacies/phase";
import type { CandidacyRoute } from "@/lib/candidacies/state";

/** How the secretariat looks for candidacies: by what is to be done with them. */
export const stateFilterLabels: Record<StateFilterKey, string> = {
  "a-etudier": "Demandes à étudier",
  "pieces-attendues": "Pièces attendues",
  recevables: "Recevables, dossier à écrire",
  "validation-deposee": "Dossiers de validation à vérifier",
  "inscriptions-a-confirmer": "Inscriptions à confirmer par le candidat",
  "inscriptions-a-ouvrir": "Inscriptions à contrôler",
  "en-evaluation": "En évaluation dans l’entreprise",
  "evaluation-transmise": "Évaluations transmises",
  "pretes-jury": "Prêtes pour le jury",
  "en-session": "Inscrites à une session",
  decidees: "Décision rendue",
  closes: "Closes sans décision du jury",
  brouillons: "Brouillons",
};

export const isStateFilter = (key: string | undefined): key is StateFilterKey =>
  (STATE_FILTERS as readonly (string | undefined)[]).includes(key);

export const routeFilters: ReadonlyMap<string, CandidacyRoute> = new Map([
  ["vae", "VAE"],
  ["travail", "WORKPLACE"],
]);

export type CandidacyFilters = {
  state?: string | undefined;
  route?: string | undefined;
  q?: string | undefined;
  /** The id of a company: its candidacies alone. */
  company?: string | undefined;
  /** « sans »: those that nothing protects once their registration has ended, where it is near or past. */
  protection?: string | undefined;
  /** « moi », « aucun », « libres » (one's own and those that nobody follows), or the id of who follows them. */
  handler?: string | undefined;
  /** « echeance »: the first due first, then those without a running clock; otherwise what moved last first. */
  sort?: string | undefined;
  after?: string | undefined;
};

export const DUE_FIRST = "echeance";
export const MINE = "moi";
export const NOBODYS = "aucun";
export const FREE = "libres";

export const handlerFilterLabels = {
  [MINE]: "Mes dossiers",
  [NOBODYS]: "Sans gestionnaire",
} as const;
export const UNPROTECTED = "sans";

/** A legal clock that runs out in so many days is pressing. */
export const PRESSING_DAYS = 7;

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
