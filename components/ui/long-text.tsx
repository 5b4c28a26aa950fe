/** More than this is folded, at the end of what is about half of it. */
const FOLDED_FROM = 800;
const SHOWN = 400;

const ENDS = [/\n\s*(?=\S)/gu, /[.!?…»]\s+(?=\S)/gu, /\s+(?=\S)/gu];

/** The beginning of a long text, up to the end of a paragraph, a sentence or a word, and the rest; null for a short one. */
export function foldedAt(text: string): [beginning: string, rest: string] | null {
  if (text.length <= FOLDED_FROM) return null;
  const beginning = text.slice(0, SHOWN);
  const ends = ENDS.map((end) => [...beginning.matchAll(end)].at(-1)).map((match) =>
    match ? match.index + match[0].length : 0,
  );
  const at = ends.find((end) => end > SHOWN / 2) ?? SHOWN;
  return [text.slice(0, at), text.slice(at)];
}

/**
 * What somebody wrote, with its own lines; of a long one the beginning, and the rest unfolded on demand, on paper and by
 * a search in the page. `of` says which text it is to who hears the page.
 */
export function LongText({ of, children: text }: { of: string; children: string }) {
  const folded = foldedAt(text);
  if (!folded) return <p className="whitespace-pre-wrap">{text}</p>;
  const [beginning, rest] = folded;
  return (
    <div>
      <p className="whitespace-pre-wrap">{beginning.trimEnd()}</p>
      <details className="long-text group open:flex open:flex-col-reverse">
        <summary className="inline-flex min-h-target w-fit items-center text-sm font-semibold text-brand underline underline-offset-4">
          <span className="group-open:hidden">Lire la suite</span>
          <span className="hidden group-open:inline">Replier</span>
          <span className="sr-only"> : {of}</span>
        </summary>
        <p className="whitespace-pre-wrap">{rest}</p>
      </details>
    </div>
  );
}
