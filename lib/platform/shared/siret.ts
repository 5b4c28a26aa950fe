/** La Poste's establishments but its seat do not bear Luhn's key: their digits sum to a multiple of five. */
const LA_POSTE = "356000000";

const digitsOf = (number: string) => [...number].map(Number);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Luhn's key: every second digit from the right counts double, and the whole is a multiple of ten. */
function hasLuhnKey(number: string): boolean {
  const counted = digitsOf(number).map((digit, index) =>
    (number.length - index) % 2 === 0 ? digit * 2 : digit,
  );
  return sum(counted.map((value) => (value > 9 ? value - 9 : value))) % 10 === 0;
}

/** Fourteen digits whose key is right (INSEE), with La Poste's own rule. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  return hasLuhnKey(text) || (text.startsWith(LA_POSTE) && sum(digitsOf(text)) % 5 === 0);
}

/** Nine digits whose key is right (INSEE): a company, whatever its establishments. */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && hasLuhnKey(text);

/** The company an establishment is of. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);

/** « 123 456 789 00012 », as it is read; a SIREN is its first three groups. */
export const formatSiret = (siret: string): string =>
  [siret.slice(0, 3), siret.slice(3, 6), siret.slice(6, 9), siret.slice(9)]
    .filter((group) => group !== "")
    .join("\u00a0");
