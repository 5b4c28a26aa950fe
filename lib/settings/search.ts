import { foldedText } from "@/lib/platform/shared/folded";
import { searchWords } from "@/lib/platform/shared/search";

type Searched = { label: string; value: string; source: string };
type Group<S> = { title: string; settings: readonly S[] };

/** The settings that hold every word, in any order, in what is read of them or in their group's title; no empty group. */
export function matchingGroups<S extends Searched, G extends Group<S>>(
  groups: readonly G[],
  typed: string,
): readonly G[] {
  const words = searchWords(foldedText(typed));
  return groups
    .map((group) => ({
      ...group,
      settings: group.settings.filter(({ label, value, source }) => {
        const text = foldedText([group.title, label, value, source].join(" "));
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ settings }) => settings.length > 0);
}
