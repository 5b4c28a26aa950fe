import type { ErasedKind, Hold, KeptKind, StandingTerm, Unit } from "./retention";

/** What is kept for a duration, as the public page and the administration name it. */
export const keptLabels: Record<KeptKind, string> = {
  DRAFT: "Brouillon d’une demande, sans activité",
  DOSSIER:
    "Dossier d’une candidature\u00a0: ce qui y est écrit, ses pièces et ses courriers, après sa fin",
  ACCOUNT: "Compte dont l’adresse n’a jamais été confirmée",
  CONSULTATION: "Journal des consultations",
  REFUSED_TRY: "Essais et actes refusés",
};

const units: Record<Unit, (count: number) => string> = {
  years: (count) => (count > 1 ? "ans" : "an"),
  months: () => "mois",
  days: (count) => (count > 1 ? "jours" : "jour"),
};

/** « 5 ans » */
export const lengthText = ({ length, unit }: Pick<StandingTerm, "length" | "unit">): string =>
  `${length}\u00a0${units[unit](length)}`;

const erasedWords: Record<ErasedKind, readonly [string, string]> = {
  DRAFT: ["brouillon", "brouillons"],
  DOSSIER: ["dossier", "dossiers"],
  FILE: ["fichier", "fichiers"],
  ACCOUNT: ["compte jamais confirmé", "comptes jamais confirmés"],
  CONSULTATION: ["consultation", "consultations"],
  REFUSED_TRY: ["essai refusé", "essais refusés"],
};

/** « 3 dossiers » */
export const erasedText = (kind: ErasedKind, count: number): string =>
  `${count}\u00a0${erasedWords[kind][count > 1 ? 1 : 0]}`;

export const holdLabels: Record<Hold, string> = {
  NOT_TOLD: "le candidat n’a pas encore été prévenu, ou le jour annoncé n’est pas passé",
  OTHER_CANDIDACY: "la personne a une autre candidature en cours",
  ADMISSIBILITY: "la recevabilité peut encore servir",
  CLOCK: "un délai court",
  RESEMBLANCE: "il reste à dire si deux comptes sont d’une même personne",
};

type Durations = { dossierYears: number | null; draftMonths: number | null; logsMonths: number };

/** The durations that a run went by. */
export function durationsText({ dossierYears, draftMonths, logsMonths }: Durations): string {
  const said = (name: string, length: number | null, unit: Unit) =>
    `${name}\u00a0: ${length === null ? "non confirmée" : lengthText({ length, unit })}`;
  return [
    said("dossiers", dossierYears, "years"),
    said("brouillons", draftMonths, "months"),
    said("consultations", logsMonths, "months"),
  ].join(", ");
}
