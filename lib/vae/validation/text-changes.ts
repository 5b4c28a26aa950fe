import { diffWordsWithSpace } from "diff";

export type TextChange = { is: "kept" | "added" | "removed"; text: string };

/** So many words that differ are a text of its own: it stands beside the former one, whole. */
const MOST_CHANGES = 1_000;
/** Of what stays the same, as much is read on each side of a change, in characters. */
const AROUND = 160;

/** What changed from one text to the next, word by word; of what stayed the same, what stands around a change. */
export function changesBetween(before: string, after: string): TextChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (!parts)
    return [
      { is: "removed", text: before },
      { is: "added", text: after },
    ];
  return parts.map(({ added, removed, value }, index) => {
    if (added || removed) return { is: added ? "added" : "removed", text: value };
    return { is: "kept", text: around(value, index > 0, index < parts.length - 1) };
  });
}

/** The beginning of what stays after a change, and its end before the next one. */
function around(text: string, isAfter: boolean, isBefore: boolean): string {
  const head = isAfter ? text.slice(0, AROUND) : "";
  const tail = isBefore ? text.slice(-AROUND) : "";
  const isAlone = !isAfter && !isBefore;
  if (isAlone || text.length <= head.length + tail.length) return text;
  return `${head}${head && " "}[…]${tail && " "}${tail}`;
}
