import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { foldedText } from "@/lib/platform/shared/folded";

export const RESEMBLANCE_RULINGS = ["SAME_PERSON", "HOMONYMS"] as const;
export type ResemblanceRuling = (typeof RESEMBLANCE_RULINGS)[number];

/** What of a civil identity tells whether two of them may be one person's. */
export type Likeness = {
  birthName: string;
  usageName?: string | null | undefined;
  firstName: string;
  otherFirstNames?: string | null | undefined;
  bornOn: CalendarDay;
};

const SIGNS = /[ .\-‐‑]/u;

const nameKey = (name: string): string => foldedText(name).split(SIGNS).join("");
const wordsOf = (...names: (string | null | undefined)[]): string[] =>
  foldedText(names.join(" ")).split(SIGNS).filter(Boolean);
const familyNames = ({ birthName, usageName }: Likeness): string[] =>
  [birthName, usageName ?? ""].map(nameKey).filter(Boolean);

/** « Anne » of « Anne Louise » or of « Louise Anne », whichever of them stand as other first names. */
const isAmong = (one: Likeness, other: Likeness): boolean => {
  const given = wordsOf(other.firstName, other.otherFirstNames);
  return wordsOf(one.firstName).every((word) => given.includes(word));
};

/**
 * Whether two civil identities may be one person's: born the same day, a name of birth or of use in common, and the same
 * first name or all of one's first name among the first names of the other; without case, accents, apostrophes, hyphens and
 * blanks. The place of birth never tells two people apart: a commune is spelt in many ways, merges and changes its country,
 * so the secretariat compares it. The database finds them by the same rule (`may_be_same_person`).
 */
export const mayBeSamePerson = (one: Likeness, other: Likeness): boolean =>
  one.bornOn === other.bornOn &&
  familyNames(one).some((name) => familyNames(other).includes(name)) &&
  (nameKey(one.firstName) === nameKey(other.firstName) ||
    isAmong(one, other) ||
    isAmong(other, one));
