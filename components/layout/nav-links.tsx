"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";
import { LinkPending } from "@/components/ui/link-pending";
import type { Href } from "@/lib/routes";

export type NavItem = {
  label: string;
  href: Href;
  count?: number | undefined;
  covers?: string | undefined;
};

type Props = { label: string; items: readonly NavItem[]; isLong?: boolean };

const isUnder = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

/** Few links go to a second line on a phone; many scroll sideways and fade where more of them follow. */
const layouts = {
  short: { nav: "", list: "flex-wrap" },
  long: {
    nav: "snap-x snap-mandatory overflow-x-auto max-lg:[mask-image:linear-gradient(to_right,#000_calc(100%-4rem),transparent)]",
    list: "max-lg:w-max max-lg:pe-16",
  },
} as const;

/** The links of a space; the one whose address begins the page's own, and most of it, is the current one. */
export function NavLinks({ label, items, isLong = false }: Props) {
  const path = usePathname();
  const nav = useRef<HTMLElement>(null);
  const layout = isLong ? layouts.long : layouts.short;
  const current = items
    .filter(({ href, covers }) => isUnder(path, href) || (covers && isUnder(path, covers)))
    .reduce<Href | null>(
      (best, { href }) => (href.length > (best?.length ?? 0) ? href : best),
      null,
    );
  useEffect(() => {
    if (current) showCurrent(nav.current);
  }, [current]);
  return (
    <nav ref={nav} aria-label={label} className={`-mx-2 me-auto min-w-0 ${layout.nav}`}>
      <ul className={`flex ${layout.list}`}>
        {items.map(({ label: words, href, count }) => (
          <li key={href} className="flex-none snap-start">
            <Link
              href={href}
              aria-current={href === current ? (path === href ? "page" : "true") : undefined}
              className="relative flex min-h-target items-center gap-2 border-b-3 border-transparent px-2 text-soft sm:px-3 no-underline hover:text-ink hover:no-underline focus-visible:-outline-offset-3 aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
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

/** Brings the current link into what is seen of the line, and leaves the page where it is. */
function showCurrent(nav: HTMLElement | null) {
  const link = nav?.querySelector<HTMLElement>("[aria-current]");
  if (nav && link) nav.scrollLeft = link.offsetLeft - nav.offsetLeft - nav.clientWidth / 3;
}

function Count({ value }: { value: number }) {
  return (
    <span className="rounded-pill bg-accent px-2 text-xs font-semibold text-on-brand tabular-nums">
      {value > 99 ? "99+" : value}
      <span className="sr-only"> non {value > 1 ? "lus" : "lu"}</span>
    </span>
  );
}
