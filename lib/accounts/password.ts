/** The longest password that is read, in characters: argon2 would take any length, an attacker's too. */
export const PASSWORD_MAX = 200;

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}\s]/u];
const WORD = /[\p{L}\p{M}’']{2,}/gu;

/** How many of the four kinds it holds: small letters, capitals, figures, everything else but spaces. */
const classesOf = (password: string): number =>
  CLASSES.filter((kind) => kind.test(password)).length;

/** Different words of two letters or more: one word repeated seven times is one word. */
const wordsOf = (password: string): number =>
  new Set(Array.from(password.toLowerCase().matchAll(WORD), ([word]) => word)).size;

/**
 * R78 (CNIL, recommendation of 2022): 12 characters with the four kinds, or 14 with three of them,
 * or a sentence of seven words; 200 characters at most. Characters are Unicode code points.
 */
export function isStrongPassword(password: string): boolean {
  const length = [...password].length;
  if (length > PASSWORD_MAX) return false;
  const kinds = classesOf(password);
  return (length >= 12 && kinds === 4) || (length >= 14 && kinds >= 3) || wordsOf(password) >= 7;
}

export const PASSWORD_HINT =
  "Au choix : 12 caractères avec minuscule, majuscule, chiffre et signe ; 14 caractères avec trois de ces quatre sortes ; ou une phrase de sept mots différents. Ni votre nom, ni un mot de passe courant.";
export const PASSWORD_REFUSED =
  "Choisissez-le plus long ou plus varié, selon l’un des trois choix indiqués.";
