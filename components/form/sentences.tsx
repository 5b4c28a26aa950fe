import type { FormValues } from "@/lib/platform/form/form-state";

/** Of what a form held, what somebody would not like to write again: more than a word. */
export const sentencesIn = (values: FormValues): string[] => [
  ...new Set(
    Object.values(values)
      .flat()
      .filter((text) => /\s/.test(text.trim())),
  ),
];

export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((text) => (
    <p key={text} className="whitespace-pre-line border-l-2 border-line pl-3">
      {text}
    </p>
  ));
}
