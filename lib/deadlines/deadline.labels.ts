import type { DeadlineKind } from "@/lib/deadlines/deadline";

/** What each clock waits for, in lists. */
export const deadlineLabels: Record<DeadlineKind, string> = {
  ADMISSIBILITY_SILENCE: "réponse à la demande de recevabilité",
  MISSING_PIECES: "pièces à fournir par le candidat",
  JURY_BEFORE: "passage devant le jury",
  RESULT_NOTICE: "notification du résultat",
  ACKNOWLEDGEMENT: "observations du candidat sur l’évaluation",
};
