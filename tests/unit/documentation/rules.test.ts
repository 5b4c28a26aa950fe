import { expect, test } from "vitest";
import { rules } from "@/lib/rules";
import { rulePlaces, rulesNamedIn } from "@/lib/run/docs/rule-places";

test("ranges and lists are read whole; a law's article and a name of a test are no rule", () => {
  expect(rulesNamedIn("starts at once (R16–R18, R22)")).toEqual(["R16", "R17", "R18", "R22"]);
  expect(rulesNamedIn('R. 6412-3, R6412-3, LR1, aSignatory("R1")')).toEqual([]);
});

test("no rule named in code or tests is unknown", () => {
  const { coded, tested } = rulePlaces();
  const named = [...new Set([...coded.keys(), ...tested.keys()])];
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((number) => !(number in rules))).toEqual([]);
});

test("R1 to R89 all have their line, with a source", () => {
  const numbers = Array.from({ length: 89 }, (_, i) => `R${i + 1}`);
  expect(Object.keys(rules).sort()).toEqual(numbers.sort());
  expect(Object.values(rules).filter(({ text, source }) => !text || !source)).toEqual([]);
});
