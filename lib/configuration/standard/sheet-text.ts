const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: "\u00a0", amp: "&", lt: "<", gt: ">", quot: '"', apos: "’", rsquo: "’" },
  ...{ eacute: "é", egrave: "è", agrave: "à", ccedil: "ç", ecirc: "ê", oelig: "œ" },
};
const BULLET = /^\s*(?:[-–—•·▪●*]|o(?=\s))\s*/u;

/** A text of the open data without its markup, which some sheets carry: paragraphs and items on lines of their own. */
export const plainText = (markup: string): string =>
  markup
    .replaceAll(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, "\n")
    .replaceAll(/<[a-z/][^>]*>/gi, "")
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/[^\S\n\u00a0]+/g, " ")
    .trim();

/** The items of a list that is written as a text: one on each line, without its bullet. */
export const linesOf = (markup: string): string[] =>
  plainText(markup)
    .split("\n")
    .map((line) => line.replace(BULLET, "").trim())
    .filter(Boolean);
