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

export type AwardRuleFault = "EMPTY" | "UNKNOWN_BLOCK" | "TWICE" | "NO_CHOICE" | "TOO_MANY";

/**
 * What keeps a rule from awarding a version of these blocks (R4): it asks for nothing, names a block that is not of the
 * version or one block twice, chooses among none or lets nobody choose enough. Null for a rule that all the blocks satisfy and
 * none does not; the database refuses the same (`award_rule_stands`).
 */
export function awardRuleFault(rule: AwardRule, blocks: readonly string[]): AwardRuleFault | null {
  const choices = rule.all.filter((part) => typeof part !== "string");
  const named = rule.all.flatMap((part) => (typeof part === "string" ? [part] : part.of));
  if (rule.all.length === 0) return "EMPTY";
  if (named.some((code) => !blocks.includes(code))) return "UNKNOWN_BLOCK";
  if (new Set(named).size < named.length) return "TWICE";
  if (choices.some(({ atLeast }) => !Number.isInteger(atLeast) || atLeast < 1)) return "NO_CHOICE";
  return choices.some(({ atLeast, of }) => atLeast > of.length) ? "TOO_MANY" : null;
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
