import { foldedText } from "./folded";

/** A vowel, or a y that is one: « Yves », not « Yann ». */
const SOUNDED = /^([aeiou]|y[^aeiouy])/;

/** « de Maud », « d’Agnès », as a sentence names somebody. Before an h usage is divided: « de Henri » is never wrong. */
export const ofName = (name: string): string =>
  SOUNDED.test(foldedText(name)) ? `d’${name}` : `de ${name}`;
