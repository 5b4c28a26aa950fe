import { expect, test } from "vitest";
import { containing, searchFault, searchWords } from "@/lib/platform/shared/search";

test.each([
  ["Karim Haddad", ["Karim", "Haddad"]],
  ["  Haddad\u00a0 Karim ", ["Haddad", "Karim"]],
  ["2026-00001", ["2026", "00001"]],
  ["2026‑00001", ["2026", "00001"]],
  ["Zoé Martin (Đặng)", ["Zoé", "Martin", "Đặng"]],
  ["N´Diaye", ["N’Diaye"]],
  ["jeanne.martin@exemple.fr", ["jeanne.martin@exemple.fr"]],
  ["a\0b", ["a", "b"]],
  ["Zoé Zoé", ["Zoé"]],
  [" \0 ", []],
  ["-", ["-"]],
  ["％", ["%"]],
])("« %s » is looked for as %j", (typed, words) => expect(searchWords(typed)).toEqual(words));

test("no word is left out in silence: twelve are looked for, thirteen are told to be too many", () => {
  const words = Array.from({ length: 13 }, (_, index) => `mot${index}`);
  expect(searchFault(words.slice(1).join(" "))).toBeUndefined();
  expect(searchFault(words.join(" "))).toMatch(/compte 13 mots.*12 au plus/);
});

test("a word of three signs is looked for, and narrows with shorter ones; shorter ones alone are told to be too short", () => {
  expect(searchFault("lia")).toBeUndefined();
  expect(searchFault("lia ng")).toBeUndefined();
  expect(searchFault("ng li")).toMatch(/au moins 3 lettres/);
  expect(searchFault(" ")).toBeUndefined();
  expect(searchFault("N'a")).toMatch(/au moins 3 lettres/);
});

test("nothing typed is a wildcard", () => expect(containing("1%_\\")).toBe("%1\\%\\_\\\\%"));
