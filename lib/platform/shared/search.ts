import { readApostrophes } from "./as-meant";

const MOST_WORDS = 12;
const BETWEEN_WORDS = /[\s\p{Pd}()«»,;/]+/u;

const visible = (typed: string): string =>
  readApostrophes(typed)
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .trim();

/**
 * The words of a search, apart from blanks, dashes and the punctuation that names and numbers are printed with; signs
 * alone (« % », « - ») are looked for as they are.
 */
export function searchWords(typed: string): string[] {
  const text = visible(typed);
  const words = text.split(BETWEEN_WORDS).filter(Boolean);
  return [...new Set(words.length > 0 || !text ? words : [text])];
}

/** Why nothing is looked for, if so: no word of a search is left out in silence. */
export function searchFault(typed: string): string | undefined {
  const { length } = searchWords(typed);
  if (length <= MOST_WORDS) return undefined;
  return `Cette recherche compte ${length} mots : gardez-en ${MOST_WORDS} au plus.`;
}

/** A LIKE pattern for a text that holds a word: nothing typed is a wildcard. */
export const containing = (word: string): string => `%${word.replace(/[\\%_]/g, "\\$&")}%`;
