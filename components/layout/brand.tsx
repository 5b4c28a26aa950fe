import type { Route } from "next";
import Link from "next/link";

type Props = { href: Route; lines: readonly [string, string] };

/** The mark and two short lines: the certification for the public, the space for those at work in it. */
export function Brand({ href, lines }: Props) {
  return (
    <Link
      href={href}
      className="flex min-h-target items-center gap-3 font-serif text-[0.98rem]/[1.2] font-semibold tracking-tight text-ink no-underline hover:text-brand hover:no-underline"
    >
      <span
        aria-hidden="true"
        className="grid size-11 flex-none place-items-center rounded-base bg-brand text-xs tracking-wide text-on-brand"
      >
        CQP
      </span>
      <span>
        {lines[0]}
        <br />
        {lines[1]}
      </span>
    </Link>
  );
}

export const certificationLines = ["Chargé(e) de relation", "clientèle assurance"] as const;
