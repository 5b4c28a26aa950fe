import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Likeness, mayBeSamePerson } from "@/lib/candidates/resemblance";

const one: Likeness = {
  birthName: "Ñuñez-O’Connor",
  usageName: null,
  firstName: "Zoé",
  otherFirstNames: null,
  bornOn: "1992-02-29",
};
const like = (changes: Partial<Likeness>) => mayBeSamePerson(one, { ...one, ...changes });

describe("the same person may be written in many ways", () => {
  test.each([
    ["without accents", { birthName: "NUNEZ-O'CONNOR", firstName: "ZOE" }],
    ["another apostrophe and another hyphen", { birthName: "Nuñez‑OʼConnor" }],
    ["without signs", { birthName: "Nunez O Connor" }],
    ["in one word", { birthName: "nunezoconnor" }],
    ["the birth name in use after another", { birthName: "Martin", usageName: "Ñuñez-O’Connor" }],
    ["a name in use besides", { usageName: "Martin" }],
    ["a second first name in the first", { firstName: "Zoé Anh" }],
    ["the first name among the others", { firstName: "Anh", otherFirstNames: "Lan, Zoé" }],
    ["the first name as the only other one", { firstName: "Anh", otherFirstNames: "Zoé" }],
    ["written in decomposed signs", { firstName: "Zoe\u0301" }],
  ])("%s", (_, changes) => expect(like(changes)).toBe(true));

  test("names in use are compared, too", () => {
    const married = { ...one, usageName: "d’Ürsel" };
    expect(mayBeSamePerson(married, { ...one, birthName: "Durand", usageName: "D URSEL" })).toBe(
      true,
    );
  });
  test("signs that hold no word together are none", () => {
    const typed = { ...one, firstName: "Zoé -" };
    const other = { ...one, firstName: "Anh", otherFirstNames: "Zoé" };
    expect(mayBeSamePerson(typed, other)).toBe(true);
  });
  test("first names in one word or in two", () => {
    const anne = { ...one, firstName: "Anne-Louise" };
    for (const firstName of ["Anne Louise", "Annelouise", "Anne", "Louise"])
      expect(mayBeSamePerson(anne, { ...one, firstName }), firstName).toBe(true);
  });
});

describe("other people are told apart", () => {
  test.each([
    ["born the day after", { bornOn: "1992-03-01" }],
    ["of another name", { birthName: "Nunez" }],
    ["a twin", { firstName: "Léa" }],
    ["one letter more", { firstName: "Zoée" }],
    ["part of a first name is none", { firstName: "Zo" }],
  ])("%s", (_, changes) => expect(like(changes)).toBe(false));

  test("two who both have no name in use share none", () => {
    expect(like({ birthName: "Durand", usageName: "" })).toBe(false);
  });
  test("a first name in common is not enough when each has one more", () => {
    const first = { ...one, firstName: "Jean-Marc" };
    expect(mayBeSamePerson(first, { ...one, firstName: "Jean Pierre" })).toBe(false);
  });
});

const word = fc.constantFrom(
  "Zoé",
  "Anh",
  "Đặng",
  "O’Connor",
  "Anne",
  "Louise",
  "Łucja",
  "D’Ürsel",
);
const names = fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join("-"));
const identity: fc.Arbitrary<Likeness> = fc.record({
  birthName: names,
  usageName: fc.option(names),
  firstName: names,
  otherFirstNames: fc.option(names),
  bornOn: fc.constantFrom("1992-02-29", "1992-03-01"),
});
/** The same name by a hand that knows neither accents, signs nor capitals. */
const plain = (name: string) =>
  name
    .replace(/[’-]/g, " ")
    .replace(/Đ/g, "D")
    .replace(/Ł/g, "L")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase();

test("everybody resembles themself", () => {
  fc.assert(fc.property(identity, (person) => mayBeSamePerson(person, { ...person })));
});
test("who resembles is resembled", () => {
  fc.assert(
    fc.property(identity, identity, (a, b) => mayBeSamePerson(a, b) === mayBeSamePerson(b, a)),
  );
});
test("accents, signs and capitals hide nobody", () => {
  fc.assert(
    fc.property(identity, (person) => {
      const { birthName, firstName } = person;
      const typed = { birthName: plain(birthName), firstName: plain(firstName) };
      return mayBeSamePerson(person, { ...person, ...typed });
    }),
  );
});
