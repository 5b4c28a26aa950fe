import { readApostrophes } from "./as-meant";

const MOST_WORDS = 12;
/** What is shorter stands in nearly everything, and no index finds it. */
const SHORTEST_WORD = 3;
const BETWEEN_WORDS = /[\s\p{Pd}()«»,;/]/u;

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

/** Long enough to be found by, apostrophes apart: shorter words only narrow what others have found. */
const isTelling = (word: string): boolean => word.replace(/['’ʻ]/gu, "").length >= SHORTEST_WORD;

/** Why nothing is looked for, if so: no word of a search is left out in silence. */
export function searchFault(typed: string): string | undefined {
  const words = searchWords(typed);
  if (words.length > MOST_WORDS)
    return `Cette recherche compte ${words.length} mots : gardez-en ${MOST_WORDS} au plus.`;
  if (words.length > 0 && !words.some(isTelling))
    return `Écrivez au moins ${SHORTEST_WORD} lettres ou chiffres d’un même mot.`;
  return undefined;
}

/** A LIKE pattern for a text that holds a word: nothing typed is a wildcard. */
export const containing = (word: string): string => `%${word.replace(/[\\%_]/g, "\\$&")}%`;
