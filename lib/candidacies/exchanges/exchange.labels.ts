/** The way to the thread of a dossier, with how much was written. */
export const exchangesWords = (count: number): string =>
  count > 0 ? `Échanges avec le secrétariat (${count})` : "Écrire au secrétariat";
