import type { Failure } from "@/lib/platform/shared/failure";

export const failureMessages: Record<Exclude<Failure["reason"], "RULE">, string> = {
  NOT_FOUND: "Cet élément n’existe pas ou ne vous est pas accessible.",
  FORBIDDEN: "Vous n’avez pas le droit d’effectuer cette action.",
  CONFLICT:
    "Quelqu’un vient de modifier cet élément. Votre saisie est conservée ci-dessous : rechargez la page dans un autre onglet pour comparer avant de recommencer.",
};

const SHOWN =
  "Quelqu’un vient de modifier cet élément. Votre saisie est conservée ; le texte enregistré entre-temps est montré sous chaque champ : comparez, puis enregistrez à nouveau.";

/** What a conflict tells: the other text, where it is shown below its field, need not be looked for elsewhere. */
export const conflictMessage = (theirs: Readonly<Record<string, string>> = {}): string =>
  Object.keys(theirs).some((field) => field !== "version") ? SHOWN : failureMessages.CONFLICT;
