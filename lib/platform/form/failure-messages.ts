import type { Failure } from "@/lib/platform/shared/failure";
import type { FormState } from "./form-state";

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

/** What a form is told that was refused: a sentence, at its field if there is one, and what stands now. */
export type Refusal = Omit<FormState, "values">;

export function refusalOf(failure: Failure): Refusal {
  if (failure.reason === "CONFLICT") {
    const { theirs } = failure;
    return { message: conflictMessage(theirs), ...(theirs && { theirs }) };
  }
  if (failure.reason !== "RULE") return { message: failureMessages[failure.reason] };
  return failure.field
    ? { fieldErrors: { [failure.field]: [failure.message] } }
    : { message: failure.message };
}
