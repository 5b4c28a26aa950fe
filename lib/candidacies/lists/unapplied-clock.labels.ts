import { formatDay } from "@/lib/platform/shared/calendar";
import { MOST_BROKEN_SHOWN, type SelfAppliedKind, type UnappliedClock } from "./unapplied-clock";

const effects: Record<SelfAppliedKind, (day: string) => string> = {
  ADMISSIBILITY_SILENCE: (day) =>
    `Le délai de réponse est passé depuis le ${day} : la demande est recevable, mais le silence n’a pas pu être appliqué automatiquement et l’attestation n’est pas établie.`,
  ACKNOWLEDGEMENT: (day) =>
    `Le délai laissé au candidat est passé depuis le ${day}, mais il n’a pas pu être appliqué automatiquement : l’évaluation ne peut pas encore être transmise.`,
};

/** What has not happened in a dossier. */
export const unappliedText = ({ kind, dueOn }: UnappliedClock): string =>
  effects[kind](formatDay(dueOn));

export const UNAPPLIED_TITLE = "Un délai n’a pas pu être appliqué";
export const UNAPPLIED_REMEDY =
  "Prévenez l’exploitant du portail. Rien n’est à faire dans le dossier : le portail essaie de nouveau chaque nuit.";

export const brokenDossiersTitle = (count: number): string =>
  count === 1
    ? "Une tâche automatique n’a pas pu traiter un dossier"
    : `Une tâche automatique n’a pas pu traiter ${count < MOST_BROKEN_SHOWN ? count : `au moins ${count}`} dossiers`;
