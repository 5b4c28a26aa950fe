type Entry = { id: string; label: string; note?: string | undefined };

/** The sections of a long page; beside them on a wide screen, where it stays in sight. */
export function TableOfContents({ label, entries }: { label: string; entries: readonly Entry[] }) {
  return (
    <nav aria-label={label} className="no-print lg:sticky lg:top-6 lg:self-start">
      <ul className="border-s-2 border-line">
        {entries.map(({ id, label: words, note }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-target flex-wrap items-center gap-x-2 py-1.5 ps-4 text-sm/snug no-underline hover:underline"
            >
              {words}
              {note && <span className="text-muted">{note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
