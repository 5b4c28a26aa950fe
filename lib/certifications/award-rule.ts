/** « All of these »: a block code, or at least so many of a list (R4, R11). Data of the version, never code. */
export type AwardRule = { all: readonly (string | AtLeast)[] };
type AtLeast = { atLeast: number; of: readonly string[] };

const missingOf = ({ atLeast, of }: AtLeast, held: ReadonlySet<string>): number =>
  Math.max(0, atLeast - of.filter((code) => held.has(code)).length);

/** Whether the certification is obtained with the blocks held, whatever the routes and dates (R11). */
export const isAwarded = (rule: AwardRule, held: ReadonlySet<string>): boolean =>
  rule.all.every((part) =>
    typeof part === "string" ? held.has(part) : missingOf(part, held) === 0,
  );

/** The blocks not held that still serve the rule: what a candidate may ask for (R7). */
export function usefulBlocks(rule: AwardRule, held: ReadonlySet<string>): string[] {
  const codes = rule.all.flatMap((part) => {
    if (typeof part === "string") return [part];
    return missingOf(part, held) > 0 ? [...part.of] : [];
  });
  return [...new Set(codes)].filter((code) => !held.has(code));
}

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

export type Outcome = "FULL" | "PARTIAL" | "NONE";

/**
 * What a decision amounts to, derived and never typed in (R58): full when the rule is satisfied by the blocks
 * held before and newly validated, partial when some are newly validated, none otherwise.
 */
export function outcomeOf(
  rule: AwardRule,
  heldBefore: readonly string[],
  validated: readonly string[],
): Outcome {
  if (validated.length === 0) return "NONE";
  return isAwarded(rule, new Set([...heldBefore, ...validated])) ? "FULL" : "PARTIAL";
}

export const outcomeLabels: Record<Outcome, string> = {
  FULL: "Validation totale",
  PARTIAL: "Validation partielle",
  NONE: "Absence de validation",
};
