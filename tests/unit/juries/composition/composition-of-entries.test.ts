import { expect, test } from "vitest";
import {
  checkComposition,
  expectedPresence,
  heldSeats,
} from "@/lib/juries/composition/composition";
import type { EntryFacts } from "@/lib/juries/composition/facts";
import { absent, aJury, aPresident, blocking, cleared, warnings } from "./jurors";

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

/** So many seats a side, so many women among their titulars. */
const withWomen = (seats: number, women: number, genderPercent = 10) => {
  const facts = aJury(seats);
  const members = facts.members.map((member, index) => ({
    ...member,
    gender: index < women ? ("F" as const) : ("M" as const),
  }));
  return { ...facts, members, rules: { ...facts.rules, genderPercent } };
};

test.each([
  ["two and two", withWomen(2, 2), []],
  ["three and one", withWomen(2, 3), ["UNBALANCED"]],
  ["one and three", withWomen(2, 1), ["UNBALANCED"]],
  ["ten and eight, more than a tenth apart", withWomen(9, 10), ["UNBALANCED"]],
  ["eleven and nine, a tenth apart", withWomen(10, 11), []],
  ["thirty-one and twenty-nine", withWomen(30, 31), []],
  ["thirty-three and twenty-seven, a tenth apart", withWomen(30, 33), []],
  ["thirty-four and twenty-six", withWomen(30, 34), ["UNBALANCED"]],
  ["twenty-six and thirty-four", withWomen(30, 26), ["UNBALANCED"]],
  ["thirty-one and twenty-nine, no share admitted", withWomen(30, 31, 0), ["UNBALANCED"]],
  ["three and one, half of them admitted", withWomen(2, 3, 50), []],
])("women and men: %s (R36)", (_, facts, codes) => {
  expect(warnings(facts)).toEqual(codes);
  expect(warnings(facts, cleared(facts))).toEqual(codes);
  expect(warnings(facts, cleared(facts, "WORKPLACE"))).toEqual([]);
});

test.each([0, 100])("a difference of one is none, whatever the share: %i", (percent) => {
  const facts = withWomen(2, 2, percent);
  const three = { ...facts, members: facts.members.slice(0, 3) };
  expect(warnings(three)).toEqual(["UNEQUAL_PRESENCE"]);
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

test("two members are enough for a VAE, one is not (R34)", () => {
  const facts = { ...aJury(1), rules: { ...aJury(1).rules, perSide: 0 } };
  expect(blocking(facts, cleared(facts))).toEqual([]);
  expect(blocking(facts, cleared(facts, "VAE", ["EMPLOYEES-1"]))).toEqual(["VAE_MEMBERS"]);
});

test("each side is counted on its own, and members set aside are told while they are there (R35)", () => {
  const facts = aJury(2, absent("EMPLOYEES-2"));
  const entry = cleared(facts, "WORKPLACE", ["EMPLOYEES-2"]);
  expect(checkComposition(facts, entry).counted).toEqual({ employers: 2, employees: 1 });
  expect(warnings(facts, entry)).not.toContain("LINKED");
  expect(warnings(facts, cleared(facts, "WORKPLACE", ["EMPLOYERS-2"]))).toContain("LINKED");
});

test("the elected member away, the first of the side may preside, and nothing is wrong", () => {
  const facts = {
    ...aJury(2, absent("EMPLOYERS-2", "EMPLOYEES-2")),
    president: aPresident({ mandateId: "EMPLOYERS-2" }),
  };
  expect(checkComposition(facts, cleared(facts, "WORKPLACE")).findings).toEqual([]);
});
