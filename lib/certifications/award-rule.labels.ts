import type { AwardRule, AwardRuleFault, Outcome } from "./award-rule";

const NUMBERS = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six"];
const inWords = (count: number) => NUMBERS[count] ?? String(count);
const codeNumber = (code: string) => code.replace(/^.*BC0*/, "");

/** The rule as a French sentence, made from its data. */
export function ruleSentence(rule: AwardRule): string {
  const each = rule.all.filter((part) => typeof part === "string");
  const choices = rule.all.filter((part) => typeof part !== "string");
  if (choices.length === 0) {
    return each.length === 1
      ? "Le CQP est obtenu quand son bloc de compétences est validé."
      : `Le CQP est obtenu quand les ${inWords(each.length)} blocs de compétences sont validés.`;
  }
  const parts = [
    ...each.map((code) => `le bloc ${codeNumber(code)}`),
    ...choices.map(
      ({ atLeast, of }) =>
        `au moins ${inWords(atLeast)} des blocs ${of.map(codeNumber).join(", ")}`,
    ),
  ];
  return `Le CQP est obtenu quand sont validés ${parts.join(" et ")}.`;
}

export const outcomeLabels: Record<Outcome, string> = {
  FULL: "Validation totale",
  PARTIAL: "Validation partielle",
  NONE: "Absence de validation",
};

export const awardRuleFaults: Record<AwardRuleFault, string> = {
  EMPTY: "Choisissez au moins un bloc : sans lui, le CQP serait obtenu sans rien valider.",
  UNKNOWN_BLOCK: "La règle nomme un bloc qui n’est pas de cette version.",
  TWICE: "La règle nomme deux fois le même bloc.",
  NO_CHOICE: "Indiquez combien de blocs il faut valider, au moins un.",
  TOO_MANY: "La règle demande plus de blocs qu’il n’y en a au choix.",
};
