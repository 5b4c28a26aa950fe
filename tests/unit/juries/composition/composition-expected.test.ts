import { expect, test } from "vitest";
import {
  checkComposition,
  expectedPresence,
  heldSeats,
  parityFindings,
} from "@/lib/juries/composition/composition";
import { absent, aJury, aMember } from "./jurors";

test("women and men are those who count", () => {
  const facts = aJury(3, ({ mandateId }) => ({
    gender: mandateId === "EMPLOYERS-1" ? ("F" as const) : ("M" as const),
  }));
  expect(checkComposition(facts, null)).toMatchObject({ women: 1, men: 5 });
  const away = { ...facts, members: facts.members.map(absentOne) };
  expect(checkComposition(away, null)).toMatchObject({ women: 0, men: 5 });
});
const absentOne = (member: ReturnType<typeof aMember>) => ({
  ...member,
  ...absent("EMPLOYERS-1")(member),
});

test("expected are the titulars in force who were summoned; what was said of others stands", () => {
  const facts = aJury(1, () => ({ status: "SUMMONED" as const, isPresiding: false }));
  const others = [
    aMember("EMPLOYERS", 1, { mandateId: "bis", kind: "SUBSTITUTE", status: "SUMMONED" }),
    aMember("EMPLOYERS", 2, { status: "SUMMONED", isValid: false }),
    aMember("EMPLOYERS", 3, { status: "EXCUSED" }),
    aMember("EMPLOYERS", 4, { status: "ABSENT" }),
  ].map((member) => ({ ...member, isPresiding: false }));
  const expected = expectedPresence({ ...facts, members: [...facts.members, ...others] });
  expect(expected.members.map(({ status }) => status)).toEqual([
    ...["PRESENT", "PRESENT", "SUMMONED", "SUMMONED", "EXCUSED", "ABSENT"],
  ]);
});

test("expected to preside is the elected, unless somebody was recorded; nobody without an election", () => {
  const free = aJury(2, () => ({ isPresiding: false }));
  const chairs = (facts: typeof free) =>
    expectedPresence(facts).members.flatMap(({ mandateId, isPresiding }) =>
      isPresiding ? [mandateId] : [],
    );
  expect(chairs(free)).toEqual(["EMPLOYERS-1"]);
  expect(chairs({ ...free, president: null })).toEqual([]);
  expect(
    chairs(aJury(2, ({ mandateId }) => ({ isPresiding: mandateId === "EMPLOYERS-2" }))),
  ).toEqual(["EMPLOYERS-2"]);
});

test("a seat is held by whoever is in force on it, on its own side, once", () => {
  const facts = aJury(2, ({ mandateId }) => ({ isValid: mandateId !== "EMPLOYEES-2" }));
  const bis = aMember("EMPLOYERS", 1, { mandateId: "bis", kind: "SUBSTITUTE" });
  expect(heldSeats({ ...facts, members: [...facts.members, bis] })).toEqual({
    employers: 2,
    employees: 1,
  });
});

test("the parity of an institution is asked without a session", () => {
  expect(parityFindings(aJury(2))).toEqual([]);
  expect(parityFindings({ ...aJury(2), employerSeats: 1 }).map(({ code }) => code)).toEqual([
    "SIDES_UNEQUAL",
  ]);
});
