import type { Conflict, Failure } from "@/lib/platform/shared/failure";
import type { FormState } from "./form-state";

export const failureMessages: Record<Exclude<Failure["reason"], "RULE">, string> = {
  NOT_FOUND: "Cet élément n’existe pas ou ne vous est pas accessible.",
  FORBIDDEN: "Vous n’avez pas le droit d’effectuer cette action.",
  CONFLICT:
    "Cet élément vient d’être modifié, par quelqu’un d’autre ou par vous dans un autre onglet. Votre saisie est conservée ci-dessous : rechargez la page dans un autre onglet pour comparer avant de recommencer.",
  BUSY: "Le portail est très sollicité : rien n’a été perdu, réessayez dans un instant.",
};

const writer = (isOwn: boolean) =>
  isOwn
    ? "Vous venez de modifier cet élément dans un autre onglet."
    : "Quelqu’un vient de modifier cet élément.";
const SHOWN =
  "Votre saisie est conservée ; ce qui en diffère est montré sous chaque champ : comparez, puis enregistrez à nouveau.";
const SAME = "Les réponses enregistrées sont les mêmes que les vôtres : il n’y a rien à comparer.";

/** What a conflict tells: what differs is shown below its field, and need not be looked for elsewhere. */
export function conflictMessage({
  theirs = {},
  isOwn = false,
  isSame = false,
}: Omit<Conflict, "reason"> = {}): string {
  if (isSame) return `${writer(isOwn)} ${SAME}`;
  const isShown = Object.keys(theirs).some((field) => field !== "version");
  return isShown ? `${writer(isOwn)} ${SHOWN}` : failureMessages.CONFLICT;
}

/** What a form is told that was refused: a sentence, at its field if there is one, and what stands now. */
export type Refusal = Omit<FormState, "values">;

export function refusalOf(failure: Failure): Refusal {
  if (failure.reason === "CONFLICT") {
    const { reason: _, isSame: __, ...told } = failure;
    return { message: conflictMessage(failure), ...told };
  }
  if (failure.reason === "BUSY") return { message: failureMessages.BUSY, isBusy: true };
  if (failure.reason !== "RULE") return { message: failureMessages[failure.reason] };
  const { message, field, see } = failure;
  return {
    ...(field ? { fieldErrors: { [field]: [message] } } : { message }),
    ...(see && { see }),
  };
}
