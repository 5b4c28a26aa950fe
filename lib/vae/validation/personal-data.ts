export type PersonalDataKind = "EMAIL" | "IBAN" | "NIR" | "PHONE";
export type PersonalData = { kind: PersonalDataKind; found: string };

/** What may part groups of digits: a space of any kind, a dot, a hyphen. */
const GAP = "[ \\u00a0\\u202f.-]";

/** How many characters an IBAN has, by its country: those that pay in euros between themselves. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24 },
  ...{ FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21 },
  ...{ LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24 },
  ...{ SI: 19, SK: 24, SM: 27, VA: 22 },
};

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;
const IBAN = new RegExp(`(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:${GAP}?[A-Z0-9]){11,30}`, "giu");
const NIR = new RegExp(
  `(?<![\\p{L}\\p{N}])[1-478](?:${GAP}?\\d){4}${GAP}?\\d${GAP}?[\\dAB](?:${GAP}?\\d){8}(?![\\p{L}\\p{N}])`,
  "giu",
);
/** « 06 12 34 56 78 » parted throughout in one way, or not at all; with + or 00 before the country. */
const PHONE = new RegExp(
  [
    `(?<![\\p{L}\\p{N}+])(?:(?:\\+|00)33${GAP}?(?:\\(0\\)${GAP}?)?|0)[1-9](${GAP}?)\\d{2}(?:\\1\\d{2}){3}(?!${GAP}?\\d)`,
    `(?<![\\p{L}\\p{N}])\\+(?!33)[1-9](?:${GAP}?\\d){8,13}(?!\\d)`,
  ].join("|"),
  "gu",
);

const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();

/** The rest of a long number by 97, digit by digit. */
const restOf = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** The beginning of what was matched that is an IBAN with the right key: words may follow it. */
function ibanIn(matched: string): string | null {
  const length = IBAN_LENGTHS[matched.slice(0, 2).toUpperCase()];
  if (!length) return null;
  let end = 0;
  for (let seen = 0; seen < length && end < matched.length; end += 1)
    if (/[\p{L}\p{N}]/u.test(matched[end] ?? "")) seen += 1;
  const iban = compact(matched.slice(0, end));
  if (iban.length < length || /^[\p{L}\p{N}]/u.test(matched.slice(end))) return null;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return restOf(digits) === 1 ? matched.slice(0, end) : null;
}

/** A number of the national register with its key; Corsica’s letters count as 19 and 18. */
function nirIn(matched: string): string | null {
  const digits = compact(matched).replace("2A", "19").replace("2B", "18");
  if (!/^\d{15}$/.test(digits)) return null;
  const month = Number(digits.slice(3, 5));
  const isMonth = (month >= 1 && month <= 12) || month >= 20;
  return isMonth && 97 - restOf(digits.slice(0, 13)) === Number(digits.slice(13)) ? matched : null;
}

const whole = (matched: string) => matched;

const kinds: readonly (readonly [PersonalDataKind, RegExp, (matched: string) => string | null])[] =
  [
    ["EMAIL", EMAIL, whole],
    ["IBAN", IBAN, ibanIn],
    ["NIR", NIR, nirIn],
    ["PHONE", PHONE, whole],
  ];

/**
 * What in a text looks like somebody’s e-mail address, bank account, social security or telephone number, each once. An
 * advice to who writes: it may be nobody’s, and what has another form is not seen.
 */
export function findPersonalData(text: string): PersonalData[] {
  let rest = text;
  const found = new Map<string, PersonalData>();
  for (const [kind, pattern, check] of kinds) {
    rest = rest.replace(pattern, (matched) => {
      const one = check(matched);
      if (one === null) return matched;
      found.set(compact(one), { kind, found: one.trim() });
      return matched.replace(one, "\n");
    });
  }
  return [...found.values()];
}
