/** Without I, O, 0 and 1, which are read for one another. */
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 12;

export const RECOVERY_CODES = 10;
/** How many random bytes a code is made from; each gives five bits: sixty in all. */
export const RECOVERY_BYTES = LENGTH;

/** « 7KQ2M4ZX39TB », from random bytes. */
export const recoveryCodeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join("");

/** As it is shown: « 7KQ2-M4ZX-39TB ». */
export const groupedCode = (code: string): string => (code.match(/.{4}/g) ?? []).join("-");

/** A code as it was typed: any case, any separators. */
export const plainCode = (typed: string): string =>
  typed.toUpperCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");

export const isAppCode = (code: string): boolean => /^\d{6}$/.test(code);
export const isRecoveryCode = (code: string): boolean =>
  code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign));
