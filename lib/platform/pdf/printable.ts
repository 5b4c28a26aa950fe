const MISSING = "□";
const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

// one glyph serves « - » and both: a reader would find any of the three where the first was written
const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLE = /(?!\n)\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Text that can be set: what no font here displays becomes its closest decomposition, else « □ », one for each sign. */
export function printableWith(covered: ReadonlySet<number>, text: string): string {
  const isSet = (part: string) => {
    for (const one of part) if (one !== "\n" && !covered.has(one.codePointAt(0) ?? 0)) return false;
    return true;
  };
  const closest = (sign: string) =>
    [sign, sign.normalize("NFKD").replaceAll(/\p{M}/gu, "")].find(isSet) ?? MISSING;
  const visible = text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(INVISIBLE, "")
    .replaceAll(HYPHENS, "-")
    .normalize("NFC");
  if (isSet(visible)) return visible;
  return Array.from(graphemes.segment(visible), ({ segment }) => closest(segment)).join("");
}

/** No-break spaces where French wants them: before « : ; ! ? » », after « and n°, inside numbers of articles. */
export const frenchSpaces = (text: string): string =>
  text
    .replaceAll(/ ([:;!?»])/g, "\u00A0$1")
    .replaceAll(/« /g, "«\u00A0")
    .replaceAll(/\b([LRD]\.|art\.|[Nn]°) (?=\S)/g, "$1\u00A0")
    .replaceAll(/(\d) h (?=\d)/g, "$1\u00A0h\u00A0");
