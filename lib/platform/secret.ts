const distinct = (parts: readonly unknown[]) => new Set(parts).size;

/**
 * Whether a secret looks drawn rather than typed: at least 8 different signs, 8 different steps from one sign to the
 * next (an alphabet has one), and three quarters of its groups of three met once only (a word repeated has few). A
 * draw of « openssl rand -hex 16 » or longer fails less than once in ten million.
 */
export function isVaried(secret: string): boolean {
  const signs = [...secret];
  const steps = signs
    .slice(1)
    .map((sign, at) => Number(sign.codePointAt(0)) - Number(signs[at]?.codePointAt(0)));
  const groups = signs.slice(2).map((_, at) => signs.slice(at, at + 3).join(""));
  return distinct(signs) >= 8 && distinct(steps) >= 8 && distinct(groups) * 4 >= groups.length * 3;
}
