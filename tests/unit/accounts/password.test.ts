import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStrongPassword, PASSWORD_HINT, PASSWORD_MAX } from "@/lib/accounts/password";

const kinds = {
  small: "abcdefghijklmnopqrstuvwxyzéàç",
  capital: "ABCDEFGHIJKLMNOPQRSTUVWXYZÉÀ",
  figure: "0123456789",
  sign: "!?-_#€«»@/*+",
} as const;
type Kind = keyof typeof kinds;

/** A text of a length in which each of the kinds occurs, and no other. */
const textOf = (wanted: readonly Kind[], length: number) =>
  fc
    .tuple(
      ...wanted.map((kind) => fc.constantFrom(...kinds[kind])),
      fc.array(fc.constantFrom(...wanted.map((kind) => kinds[kind]).join("")), {
        minLength: length - wanted.length,
        maxLength: length - wanted.length,
      }),
    )
    .map((parts) => parts.flat().join(""));

const threeKinds: readonly Kind[][] = [
  ["small", "capital", "figure"],
  ["small", "capital", "sign"],
  ["small", "figure", "sign"],
  ["capital", "figure", "sign"],
];
const fourKinds: readonly Kind[] = ["small", "capital", "figure", "sign"];
const always = (arbitrary: fc.Arbitrary<string>, expected: boolean) =>
  fc.assert(fc.property(arbitrary, (text) => isStrongPassword(text) === expected));

describe("R78: a password is strong enough", () => {
  test.each([
    [11, false],
    [12, true],
    [13, true],
    [PASSWORD_MAX, true],
    [PASSWORD_MAX + 1, false],
  ])("with four kinds, at %i characters: %s", (length, expected) => {
    always(textOf(fourKinds, length), expected);
  });

  test.each(threeKinds.flatMap((three) => [13, 14, 15].map((length) => ({ three, length }))))(
    "with $three at $length characters, from 14 on",
    ({ three, length }) => {
      always(textOf(three, length), length >= 14);
    },
  );

  test("never with two kinds and no words", () => {
    always(textOf(["figure", "sign"], 40), false);
  });

  test.each([
    ["le chat dort sous la table bleue", true],
    ["le chat dort sous la table", false],
    ["le le le le le le le le le le", false],
    ["a b c d e f g h i j", false],
    ["l’été, vingt-deux cigales chantent près du vieux port", true],
  ])("as a sentence of seven different words: « %s » is %s", (sentence, expected) => {
    expect(isStrongPassword(sentence)).toBe(expected);
  });

  test("counting characters as people do, not as UTF-16 does", () => {
    expect(isStrongPassword("😀😀😀😀😀😀😀😀aA1")).toBe(false);
    expect(isStrongPassword("😀😀😀😀😀😀😀😀😀aA1")).toBe(true);
  });

  test("as the field says it", () => {
    expect(PASSWORD_HINT).toMatch(/12 caractères.*14 caractères.*trois.*sept mots différents/);
  });
});
