import { isOneOfSeveral } from "./exchange-held";
import type { FoundDraft } from "./use-draft";

/** A kept answer by the label of its field, and in words: of several boxes by the labels of those that were ticked. */
export function saidOf(
  form: HTMLFormElement,
  name: string,
  text: string,
): FoundDraft["said"][number] {
  const controls = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
  const [first] = controls;
  if (!first || !isOneOfSeveral(first)) return { name, label: labelOf(first), words: text };
  const ticked = text.split("\n");
  return {
    name,
    label: first.closest("fieldset")?.querySelector("legend")?.firstChild?.textContent ?? "",
    words: controls
      .filter(({ value }) => ticked.includes(value))
      .map(labelOf)
      .join("\n"),
  };
}

const labelOf = (control: HTMLInputElement | undefined): string =>
  control?.labels?.[0]?.firstChild?.textContent ?? "";
