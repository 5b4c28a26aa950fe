import { expect, test } from "vitest";
import {
  checkComposition,
  expectedPresence,
  heldSeats,
} from "@/lib/juries/composition/composition";
import type { EntryFacts } from "@/lib/juries/composition/facts";
import { absent, aJury, blocking, cleared, warnings } from "./jurors";

test("recused members count neither for the quorum nor for the VAE's two", () => {
  const facts = aJury(1);
  expect(blocking(facts, cleared(facts, "VAE", ["EMPLOYEES-1"]))).toEqual([
    "QUORUM_SIDE",
    "VAE_MEMBERS",
  ]);
  expect(blocking(facts, cleared(facts, "WORKPLACE", ["EMPLOYEES-1"]))).toEqual(["QUORUM_SIDE"]);
});

test("who has declared nothing does not count, and the finding says so", () => {
  const facts = aJury(1);
  const entry: EntryFacts = { route: "WORKPLACE", links: new Map([["EMPLOYERS-1", "CLEARED"]]) };
  expect(blocking(facts, entry)).toEqual(["QUORUM_SIDE"]);
  expect(warnings(facts, entry)).toContain("UNDECLARED");
});

test("a VAE wants one qualified member among those who count (R34)", () => {
  const facts = aJury(2, ({ mandateId }) => ({ qualified: mandateId === "EMPLOYEES-2" }));
  expect(blocking(facts, cleared(facts))).toEqual([]);
  expect(blocking(facts, cleared(facts, "VAE", ["EMPLOYEES-2"]))).toEqual(["VAE_QUALIFIED"]);
  expect(blocking(facts, cleared(facts, "WORKPLACE", ["EMPLOYEES-2"]))).toEqual([]);
});

test("an unequal presence warns when the setting says so", () => {
  const facts = aJury(3, absent("EMPLOYEES-3"));
  expect(warnings(facts)).toContain("UNEQUAL_PRESENCE");
  expect(warnings({ ...facts, rules: { ...facts.rules, warnUnequal: false } })).not.toContain(
    "UNEQUAL_PRESENCE",
  );
  expect(checkComposition(facts, null).holds).toBe(true);
});

test("women and men: a difference of two warns, of one does not (R36)", () => {
  const women = (count: number) =>
    aJury(2, ({ side, mandateId }) => ({
      gender:
        Number(mandateId.slice(-1)) + (side === "EMPLOYEES" ? 2 : 0) <= count
          ? ("F" as const)
          : ("M" as const),
    }));
  expect(warnings(women(2))).toEqual([]);
  expect(warnings(women(3))).toEqual(["UNBALANCED"]);
});

test("the checks come in the order of the rules", () => {
  const facts = aJury(2, () => ({ status: "ABSENT" }));
  expect(blocking({ ...facts, employerSeats: 1 })).toEqual([
    "SIDES_UNEQUAL",
    "PRESIDING_ABSENT",
    "QUORUM_SIDE",
    "QUORUM_SIDE",
    "QUORUM_SEATS",
  ]);
});

test("before the day, the preview counts every titular and the elected president", () => {
  const facts = aJury(2, () => ({ status: "SUMMONED", isPresiding: false }));
  expect(checkComposition(facts, null).holds).toBe(false);
  expect(checkComposition(expectedPresence(facts), null).holds).toBe(true);
  expect(heldSeats(facts)).toEqual({ employers: 2, employees: 2 });
});
