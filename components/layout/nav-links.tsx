"use client";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { LinkPending } from "@/components/ui/link-pending";

export type NavItem = { label: string; href: Route; count?: number | undefined };

/** The links of a space; the one whose address begins the page's own, and most of it, is the current one. */
export function NavLinks({ label, items }: { label: string; items: readonly NavItem[] }) {
  const path = usePathname();
  const current = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .reduce<Route | null>(
      (best, { href }) => (href.length > (best?.length ?? 0) ? href : best),
      null,
    );
  return (
    <nav aria-label={label} className="-mx-2 me-auto min-w-0 overflow-x-auto">
      <ul className="flex">
        {items.map(({ label: words, href, count }) => (
          <li key={href} className="flex-none">
            <Link
              href={href}
              aria-current={href === current ? (path === href ? "page" : "true") : undefined}
              className="relative flex min-h-target items-center gap-2 border-b-3 border-transparent px-3 text-soft no-underline hover:text-ink hover:no-underline focus-visible:-outline-offset-3 aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {words}
              {Boolean(count) && <Count value={count ?? 0} />}
              <LinkPending />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ value }: { value: number }) {
  return (
    <span className="rounded-pill bg-accent px-2 text-xs font-semibold text-on-brand tabular-nums">
      {value > 99 ? "99+" : value}
      <span className="sr-only"> non {value > 1 ? "lus" : "lu"}</span>
    </span>
  );
}
