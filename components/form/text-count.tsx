import { countWords } from "@/lib/platform/shared/word-count";

const number = new Intl.NumberFormat("fr-FR");
const counted = (count: number, noun: string) =>
  `${number.format(count)} ${noun}${count > 1 ? "s" : ""}`;

/** How long a text is, to be read and never announced: it changes with each key. Nothing where no script counts. */
export function TextCount({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <span className="tabular-nums">
      {counted(countWords(text), "mot")}, {counted(text.length, "caractère")}
    </span>
  );
}
