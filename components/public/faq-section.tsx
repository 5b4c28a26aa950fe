import type { ReactNode } from "react";

export type FaqEntry = { id: string; question: string; answer: ReactNode };

/** Questions with their answers, and the list of them beside on a wide screen. */
export function FaqSections({ entries }: { entries: readonly FaqEntry[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav aria-label="Questions" className="no-print lg:sticky lg:top-6 lg:self-start">
        <ul className="border-s-2 border-line">
          {entries.map(({ id, question }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-target items-center py-1.5 ps-4 text-sm/snug no-underline hover:underline"
              >
                {question}
              </a>
            </li>
          ))}
        </ul>
      </nav>
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
