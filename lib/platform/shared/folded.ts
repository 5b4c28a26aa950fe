import { readApostrophes } from "./as-meant";

/** Letters of names that are no base letter with a mark on it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ æ: "ae", œ: "oe", ß: "ss", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ħ: "h", ı: "i" },
  ...{ ŋ: "n", ŧ: "t", ĸ: "q", "·": "", ɓ: "b", ɗ: "d", ɖ: "d", ƙ: "k", ƴ: "y", ɛ: "e", ɲ: "n" },
};
const APOSTROPHES = /['’ʼʻ]/gu;

/** A text in small letters without accents and apostrophes, as `search_text` of the database has it. */
export const foldedText = (text: string): string =>
  readApostrophes(readApostrophes(text).normalize("NFKD"))
    .replace(/\p{M}/gu, "")
    .replace(APOSTROPHES, "")
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter);
