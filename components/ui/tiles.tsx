import { Link } from "@/components/ui/link";
import type { Href } from "@/lib/routes";

export type Tile = {
  href: Href;
  count: number | string;
  label: string;
  tone?: "warning" | undefined;
};

/** Figures that lead to the list behind them. */
export function Tiles({ label, items }: { label: string; items: readonly Tile[] }) {
  return (
    <ul
      aria-label={label}
      className="mb-6 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-3"
    >
      {items.map(({ href, count, label: words, tone }) => (
        <li key={href} className="max-w-none">
          <Link
            href={href}
            className={`block h-full rounded-panel border px-4 py-4 no-underline hover:border-brand hover:no-underline ${tone === "warning" ? "border-warning/30 bg-warning-tint text-warning" : "border-line bg-surface text-soft"}`}
          >
            <b className="mb-1 block font-serif text-[2rem]/none font-semibold text-ink tabular-nums">
              {count}
            </b>
            {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}
