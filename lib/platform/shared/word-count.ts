/** How many words a text has: « l’appel », « vice-présidente » and « 12,50 » are one each. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
