import type { ReactNode } from "react";

type Item = { term: string; value: ReactNode };

/** Facts with their names. An absent value is said, not left blank. */
export function DescriptionList({ items }: { items: readonly Item[] }) {
  return (
    <dl className="divide-y divide-line">
      {items.map(({ term, value }) => (
        <div
          key={term}
          className="grid gap-x-6 gap-y-0.5 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[minmax(9rem,1fr)_2fr]"
        >
          <dt className="text-sm text-muted sm:leading-[1.65rem]">{term}</dt>
          <dd className="min-w-0">{value || <span className="text-muted">Non renseigné</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
