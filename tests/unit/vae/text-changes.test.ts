import { expect, test } from "vitest";
import { changesBetween } from "@/lib/vae/validation/text-changes";

const marked = (before: string, after: string) =>
  changesBetween(before, after)
    .map(({ is, text }) => ({ kept: text, added: `+${text}+`, removed: `-${text}-` })[is])
    .join("");

test.each([
  ["J’ai appelé.", "J’ai appelé.", "J’ai appelé."],
  ["J’ai appelé.", "J’ai rappelé.", "J’ai -appelé-+rappelé+."],
  ["", "Un texte.", "+Un texte.+"],
  ["Un texte.", "", "-Un texte.-"],
  ["Une cliente", "Une cliente fidèle", "Une cliente+ fidèle+"],
  ["Élève à Nîmes", "Élève à Nice", "Élève à -Nîmes-+Nice+"],
])("%j to %j", (before, after, shown) => {
  expect(marked(before, after)).toBe(shown);
});

test("of what stays the same, what stands around a change is read", () => {
  const long = "Avant. ".repeat(200);
  const shown = marked(`${long}Un. ${long}`, `${long}Deux. ${long}`);
  expect(shown.length).toBeLessThan(420);
  expect(shown).toMatch(/^\[…\] .*-Un-\+Deux\+.* \[…\]$/s);
});

test("a text written anew stands whole beside the former one, in no time", () => {
  const words = (from: number) =>
    Array.from({ length: 1600 }, (_, index) => `mot${from + index}`).join(" ");
  const began = performance.now();
  expect(changesBetween(words(0), words(5000)).map(({ is }) => is)).toEqual(["removed", "added"]);
  expect(performance.now() - began).toBeLessThan(1000);
});
