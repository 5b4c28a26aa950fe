import { Link } from "@/components/ui/link";
import type { Href } from "@/lib/routes";

export type Tile = {
  href: Href;
  count: number | string;
  label: string;
  tone: "urgent" | "waiting" | "empty";
  /** What is urgent, in words. */
  note?: string | undefined;
};

const tones = {
  urgent: "border-danger/40 bg-danger-tint text-danger",
  waiting: "border-edge bg-surface text-brand",
  empty: "border-line bg-transparent text-muted",
} as const;

/** Figures that lead to the list behind them. */
export function Tiles({ label, items }: { label: string; items: readonly Tile[] }) {
  return (
    <ul
      aria-label={label}
      className="mb-6 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-3"
    >
      {items.map(({ href, count, label: words, tone, note }) => (
        <li key={href} className="max-w-none">
          <Link
            href={href}
            className={`block h-full rounded-panel border px-4 py-4 no-underline hover:border-brand hover:no-underline ${tones[tone]}`}
          >
            <b
              className={`mb-1 block font-serif text-[2rem]/none font-semibold tabular-nums ${tone === "empty" ? "" : "text-ink"}`}
            >
              {count}
            </b>
            {words}
            {note && <span className="block text-sm font-semibold">{note}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
