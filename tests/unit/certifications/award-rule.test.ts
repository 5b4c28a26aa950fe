import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AwardRule,
  awardRuleFault,
  isAwarded,
  outcomeOf,
  usefulBlocks,
} from "@/lib/certifications/award-rule";

const CODES = ["B1", "B2", "B3", "B4"];
const two: AwardRule = { all: ["B1", "B2"] };
const choice: AwardRule = { all: ["B1", { atLeast: 1, of: ["B2", "B3"] }] };
const set = (codes: readonly string[]) => new Set(codes);

describe.each([
  ["both required", two, [["B1", "B2"]], [[], ["B1"], ["B2"], ["B3", "B4"]]],
  [
    "with a choice",
    choice,
    [
      ["B1", "B2"],
      ["B1", "B3"],
      ["B1", "B2", "B3"],
    ],
    [[], ["B1"], ["B2", "B3"]],
  ],
] as const)("%s", (_, rule, awarded, missing) => {
  test.each(awarded.map((codes) => [codes]))("%j obtains the certification", (codes) =>
    expect(isAwarded(rule, set(codes))).toBe(true),
  );
  test.each(missing.map((codes) => [codes]))("%j does not", (codes) =>
    expect(isAwarded(rule, set(codes))).toBe(false),
  );
});

const part = fc.oneof(
  fc.constantFrom(...CODES),
  fc
    .record({
      of: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1 }),
      atLeast: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ of, atLeast }) => ({ of, atLeast: Math.min(atLeast, of.length) })),
);
const rules: fc.Arbitrary<AwardRule> = fc.record({
  all: fc.array(part, { minLength: 1, maxLength: 3 }),
});
const holdings = fc.uniqueArray(fc.constantFrom(...CODES));

test("nothing useful is left exactly when the certification is obtained", () => {
  fc.assert(
    fc.property(
      rules,
      holdings,
      (rule, held) => (usefulBlocks(rule, set(held)).length === 0) === isAwarded(rule, set(held)),
    ),
  );
});

test("a useful block is not held, and all of them together obtain the certification", () => {
  fc.assert(
    fc.property(rules, holdings, (rule, held) => {
      const useful = usefulBlocks(rule, set(held));
      return (
        useful.every((code) => !held.includes(code)) && isAwarded(rule, set([...held, ...useful]))
      );
    }),
  );
});

test("one more block never takes the certification away", () => {
  fc.assert(
    fc.property(
      rules,
      holdings,
      fc.constantFrom(...CODES),
      (rule, held, more) => !isAwarded(rule, set(held)) || isAwarded(rule, set([...held, more])),
    ),
  );
});

test("the outcome is none without a block validated, full when the rule is satisfied, partial otherwise (R58)", () => {
  fc.assert(
    fc.property(rules, holdings, holdings, (rule, held, validated) => {
      const outcome = outcomeOf(rule, held, validated);
      if (validated.length === 0) return outcome === "NONE";
      return outcome === (isAwarded(rule, set([...held, ...validated])) ? "FULL" : "PARTIAL");
    }),
  );
  expect(outcomeOf(choice, ["B1"], ["B3"])).toBe("FULL");
  expect(outcomeOf(choice, [], ["B3"])).toBe("PARTIAL");
});

test.each([
  ["nothing at all", { all: [] }, "EMPTY"],
  ["a block of another version", { all: ["B1", "B9"] }, "UNKNOWN_BLOCK"],
  [
    "a block of another version among a choice",
    { all: [{ atLeast: 1, of: ["B9"] }] },
    "UNKNOWN_BLOCK",
  ],
  ["one block twice", { all: ["B1", "B1"] }, "TWICE"],
  ["one block twice in a choice", { all: [{ atLeast: 1, of: ["B1", "B1"] }] }, "TWICE"],
  [
    "a required block that may be chosen too",
    { all: ["B1", { atLeast: 1, of: ["B1", "B2"] }] },
    "TWICE",
  ],
  ["none of two", { all: [{ atLeast: 0, of: ["B1", "B2"] }] }, "NO_CHOICE"],
  ["one and a half of two", { all: [{ atLeast: 1.5, of: ["B1", "B2"] }] }, "NO_CHOICE"],
  [
    "none of one beside a choice that stands",
    {
      all: [
        { atLeast: 1, of: ["B1"] },
        { atLeast: 0, of: ["B2"] },
      ],
    },
    "NO_CHOICE",
  ],
  ["three of two", { all: [{ atLeast: 3, of: ["B1", "B2"] }] }, "TOO_MANY"],
  ["one of none", { all: [{ atLeast: 1, of: [] }] }, "TOO_MANY"],
  ["two of two", { all: [{ atLeast: 2, of: ["B1", "B2"] }] }, null],
  ["one of two beside a required one", choice, null],
] as const)("a rule that asks for %s", (_, rule, fault) => {
  expect(awardRuleFault(rule, CODES)).toBe(fault);
});

const anyPart = fc.oneof(
  fc.constantFrom(...CODES, "B9"),
  fc.record({ atLeast: fc.integer({ min: -1, max: 5 }), of: fc.array(fc.constantFrom(...CODES)) }),
);
test("a rule without a fault is satisfied by all the blocks of the version, and not by none (R4)", () => {
  fc.assert(
    fc.property(fc.record({ all: fc.array(anyPart, { maxLength: 3 }) }), (rule) => {
      fc.pre(awardRuleFault(rule, CODES) === null);
      return isAwarded(rule, set(CODES)) && !isAwarded(rule, set([]));
    }),
  );
});
