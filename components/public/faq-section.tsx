import type { ReactNode } from "react";
import { TableOfContents } from "@/components/ui/table-of-contents";

export type FaqEntry = { id: string; question: string; answer: ReactNode };

/** Questions with their answers, and the list of them beside on a wide screen. */
export function FaqSections({ entries }: { entries: readonly FaqEntry[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <TableOfContents
        label="Questions"
        entries={entries.map(({ id, question }) => ({ id, label: question }))}
      />
      <div className="space-y-12">
        {entries.map(({ id, question, answer }) => (
          <section
            key={id}
            id={id}
            aria-labelledby={`${id}-title`}
            className="prose-flow scroll-mt-6"
          >
            <h2 id={`${id}-title`}>{question}</h2>
            {answer}
          </section>
        ))}
      </div>
    </div>
  );
}
