/** Without I, L, O and U, which are read for 1, 0 and V (Crockford). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 20;
const GROUP = /.{4}/g;

/** How many random bytes a code is made from; each gives five bits: a hundred in all. */
export const CODE_BYTES = LENGTH;

const grouped = (characters: string) => (characters.match(GROUP) ?? []).join("-");

/** What a stranger types to verify a certificate, « 7KQ2-M4ZX-09TB-HW5C-VE8R »: random, so that nobody guesses one. */
export const codeFrom = (bytes: Uint8Array): string =>
  grouped(Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join(""));

/**
 * A code as it was typed, or the address it ends: any case, any separators (a text processor makes other dashes of them),
 * O for 0, I and L for 1; null when it cannot be one.
 */
export function normalizeCode(typed: string): string | null {
  const characters = typed
    .slice(typed.lastIndexOf("/") + 1)
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const isCode =
    characters.length === LENGTH &&
    [...characters].every((character) => ALPHABET.includes(character));
  return isCode ? grouped(characters) : null;
}
