import fc from "fast-check";
import { expect, test } from "vitest";
import { type AwardRule, awardRuleFault, isAwarded } from "@/lib/certifications/award-rule";
import { db } from "@/lib/platform/db/client";

const code = fc.constantFrom("BC01", "BC02", "BC03", "BC04");
const part = fc.oneof(
  code,
  fc.record({ atLeast: fc.nat(3), of: fc.uniqueArray(code, { minLength: 1 }) }),
);
const anyCase = fc.record({
  rule: fc.record({ all: fc.array(part, { maxLength: 4 }) }),
  held: fc.uniqueArray(code),
});

test("the database awards what the rule awards, whatever the rule and the blocks held", async () => {
  const cases: { rule: AwardRule; held: string[] }[] = fc.sample(anyCase, 300);
  const rows = await db.$queryRaw<{ awarded: boolean }[]>`
    SELECT is_awarded(c -> 'rule', ARRAY(SELECT jsonb_array_elements_text(c -> 'held'))) AS awarded
    FROM jsonb_array_elements(${JSON.stringify(cases)}::jsonb) WITH ORDINALITY AS list (c, rank) ORDER BY rank`;
  const expected = cases.map(({ rule, held }) => isAwarded(rule, new Set(held)));
  expect(new Set(expected).size).toBe(2);
  expect(rows.map(({ awarded }) => awarded)).toEqual(expected);
});

const BLOCKS = ["BC01", "BC02", "BC03"];
const anyPart = fc.oneof(
  { arbitrary: code, weight: 3 },
  fc.record({ atLeast: fc.integer({ min: -1, max: 4 }), of: fc.array(code, { maxLength: 3 }) }),
  fc.record({ atLeast: fc.constant(1.5), of: fc.array(code, { maxLength: 3 }) }),
);

test("the database takes the rules that can be satisfied and are not by nothing, and no other (R4)", async () => {
  const rules = fc.sample(fc.record({ all: fc.array(anyPart, { maxLength: 3 }) }), 400);
  const rows = await db.$queryRaw<{ stands: boolean }[]>`
    SELECT award_rule_stands(rule, ${BLOCKS}) AS stands
    FROM jsonb_array_elements(${JSON.stringify(rules)}::jsonb) WITH ORDINALITY AS list (rule, rank) ORDER BY rank`;
  const expected = rules.map((rule) => awardRuleFault(rule, BLOCKS) === null);
  expect(new Set(expected).size).toBe(2);
  expect(rows.map(({ stands }) => stands)).toEqual(expected);
});
