import { expect, test } from "vitest";
import { checkComposition } from "@/lib/juries/composition/composition";
import { absent, aJury, aMember, blocking, cleared } from "./jurors";

test("a full jury sits, and decides on a candidate whom nobody is linked with", () => {
  const facts = aJury(2);
  expect(checkComposition(facts, null)).toMatchObject({
    holds: true,
    findings: [],
    counted: { employers: 2, employees: 2 },
  });
  expect(checkComposition(facts, cleared(facts)).holds).toBe(true);
});

test.each([
  [1, ["SIDES_UNEQUAL"]],
  [2, []],
  [3, ["SIDES_UNEQUAL"]],
])("two unions want two employer seats: %i (R49)", (employerSeats, codes) => {
  expect(blocking({ ...aJury(2), employerSeats })).toEqual(codes);
});

test.each([
  [0, ["UNION_SEATS", "SIDES_UNEQUAL"]],
  [1, []],
  [2, ["UNION_SEATS", "SIDES_UNEQUAL"]],
])("a representative union has one seat: %i (R49)", (seats, codes) => {
  const facts = aJury(2);
  expect(
    blocking({
      ...facts,
      unions: [
        { name: "Syndicat 1", seats: 1 },
        { name: "Syndicat 2", seats },
      ],
    }),
  ).toEqual(codes);
});

test("without any union there is no parity, not an empty one", () => {
  expect(blocking({ ...aJury(1), unions: [], employerSeats: 0 })).toContain("NO_UNION");
});

test("the same seats on both sides do not make up for a union without one", () => {
  const unions = [
    { name: "A", seats: 2 },
    { name: "B", seats: 0 },
  ];
  expect(blocking({ ...aJury(2), unions })).toEqual(["UNION_SEATS", "UNION_SEATS"]);
});

test("a present member holds a mandate that day (R52); an absent one need not", () => {
  const out = (status: "PRESENT" | "ABSENT") =>
    blocking(
      aJury(3, ({ mandateId }) => (mandateId === "EMPLOYEES-3" ? { isValid: false, status } : {})),
    );
  expect(out("PRESENT")).toEqual(["MANDATE_NOT_VALID"]);
  expect(out("ABSENT")).toEqual([]);
});

test.each(["PRESENT", "SUMMONED", "ABSENT", "EXCUSED"] as const)(
  "a substitute beside a titular who is %s (R51)",
  (status) => {
    const facts = aJury(3, ({ mandateId }) => (mandateId === "EMPLOYEES-2" ? { status } : {}));
    const substitute = aMember("EMPLOYEES", 2, { mandateId: "bis", kind: "SUBSTITUTE" });
    const isAbsent = status === "ABSENT" || status === "EXCUSED";
    const seated = { ...facts, members: [...facts.members, substitute] };
    expect(blocking(seated)).toEqual(isAbsent ? [] : ["SUBSTITUTE_WITH_TITULAR"]);
    expect(checkComposition(seated, null).countedMandateIds.includes("bis")).toBe(isAbsent);
  },
);

test("a substitute of another seat does not replace an absent titular", () => {
  const facts = aJury(3, absent("EMPLOYEES-2"));
  const substitute = aMember("EMPLOYEES", 3, { mandateId: "bis", kind: "SUBSTITUTE" });
  expect(blocking({ ...facts, members: [...facts.members, substitute] })).toEqual([
    "SUBSTITUTE_WITH_TITULAR",
  ]);
});

test("the elected president presides when there", () => {
  const other = aJury(2, ({ mandateId }) => ({ isPresiding: mandateId === "EMPLOYERS-2" }));
  expect(blocking(other)).toEqual(["PRESIDENT_AVAILABLE"]);
  expect(blocking({ ...aJury(2), president: null })).toEqual(["NO_PRESIDENT"]);
  expect(blocking(aJury(2, () => ({ isPresiding: false })))).toEqual(["NOBODY_PRESIDES"]);
  expect(blocking(aJury(2, absent("EMPLOYERS-1")))).toEqual(["PRESIDING_ABSENT"]);
});

test("the president away, a present member of the same side presides, never of the other (R53)", () => {
  const presiding = (mandate: string) =>
    aJury(2, (member) => ({
      ...absent("EMPLOYERS-1")(member),
      isPresiding: member.mandateId === mandate,
    }));
  expect(blocking(presiding("EMPLOYERS-2"))).toEqual([]);
  expect(blocking(presiding("EMPLOYEES-1"))).toEqual(["PRESIDING_OTHER_SIDE"]);
});

test("the president recused from one candidate, another of the same side presides for them alone", () => {
  const facts = aJury(2);
  expect(blocking(facts, cleared(facts, "VAE", ["EMPLOYERS-1"]))).toEqual(["PRESIDING_SET_ASIDE"]);
  const other = aJury(2, ({ mandateId }) => ({ isPresiding: mandateId === "EMPLOYERS-2" }));
  expect(blocking(other, cleared(other, "VAE", ["EMPLOYERS-1"]))).toEqual([]);
  expect(blocking(other, cleared(other))).toEqual(["PRESIDENT_AVAILABLE"]);
});

test.each([
  [0, ["QUORUM_SIDE"]],
  [1, []],
  [2, []],
])("quorum: at least one member a side, %i employees there (R55)", (there, codes) => {
  const away = [1, 2].slice(there).map((number) => `EMPLOYEES-${number}`);
  expect(blocking(aJury(2, absent(...away)))).toEqual(codes);
});

test.each([
  [2, ["QUORUM_SEATS"]],
  [3, []],
  [4, []],
])("quorum: half of six seats, %i of them there (R55)", (there, codes) => {
  const away = ["EMPLOYEES-3", "EMPLOYERS-3", "EMPLOYEES-2", "EMPLOYERS-2"].slice(0, 6 - there);
  expect(blocking(aJury(3, absent(...away)))).toEqual(codes);
});

test("half of an odd number of seats is rounded up", () => {
  const facts = {
    ...aJury(2),
    rules: { ...aJury(2).rules, perSide: 0, seatsPercent: 51, warnUnequal: false },
  };
  const away = aJury(2, absent("EMPLOYEES-1", "EMPLOYEES-2"));
  expect(blocking({ ...facts, members: away.members })).toEqual(["QUORUM_SEATS"]);
});
