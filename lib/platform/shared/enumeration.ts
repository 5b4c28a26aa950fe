const list = new Intl.ListFormat("fr-FR", { type: "conjunction" });

/** « 1 », « 1 et 4 », « 1, 2 et 4 ». */
export const inWords = (items: readonly (string | number)[]): string =>
  list.format(items.map(String));
