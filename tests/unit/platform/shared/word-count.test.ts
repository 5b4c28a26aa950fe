import { expect, test } from "vitest";
import { countWords } from "@/lib/platform/shared/word-count";

test.each([
  ["", 0],
  ["  \n ", 0],
  ["Bonjour\u00a0!", 1],
  ["J’ai rappelé l’assurée.", 3],
  ["Une vice-présidente, 12,50\u00a0euros\u00a0;\nun avenant", 6],
  ["«\u00a0Merci\u00a0», dit-elle…", 2],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
