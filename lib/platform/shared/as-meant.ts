/** What people type, read as they mean it: signs that a phone, a keyboard or a paste puts in the place of others. */
const APOSTROPHES = /[\u2018\u201B\u00B4\u0060\u02BC\u2032\uFF07]/gu;
const DASHES = /[\u2012\u2013\u2212]/gu;
const NO_NAME_SIGN = /[^\p{Script=Latin}\p{M}'’ʻ.\- \u2010\u2011]/u;

/** The apostrophe « ’ » for whatever stands in its place (« ' » and the Polynesian « ʻ » stay as typed). */
export const readApostrophes = (typed: string): string => typed.replace(APOSTROPHES, "’");

/**
 * A civil name: one blank between words, a comma between first names being one; one kind of apostrophe and of hyphen;
 * nothing invisible.
 */
export const readName = (typed: string): string =>
  readApostrophes(typed)
    .replace(/\p{Cf}/gu, "")
    .replace(DASHES, "-")
    .replace(/[\s,]+/gu, " ")
    .trim();

/** The first sign that no name is written with, if there is one: names are in the letters of the Latin alphabet, all of them. */
export const strangeSign = (name: string): string | undefined => NO_NAME_SIGN.exec(name)?.[0];

export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** « 06/12/34/56/78 », « (+33) 6 12 34 56 78 »: blanks of one kind, no sign that nobody dials. */
export const readPhone = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, "")
    .replace(/\((\+\d+)\)/gu, "$1")
    .replace(/[\s/]+/gu, " ")
    .replace(/[\u2010-\u2013\u2212]/gu, "-")
    .trim();

/** « 9 h 30 », « 9h », « 9.30 », « 0930 »: « 09:30 »; anything else as it was typed. */
export function readTime(typed: string): string {
  const [, hours = "", minutes = "00"] =
    /^(\d{1,2})\s*[h:.]\s*(\d{2})?(?:\s*min)?$/iu.exec(typed.trim()) ??
    /^(\d{2})(\d{2})$/.exec(typed.trim()) ??
    [];
  return hours ? `${hours.padStart(2, "0")}:${minutes}` : typed.trim();
}

/** Digits as they are grouped by who reads them aloud, without what stands between them. */
export const ungrouped = (typed: string): string => typed.replace(/[\s.\-\u2010-\u2013]/gu, "");
