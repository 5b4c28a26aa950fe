import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { Href } from "@/lib/routes";

export type Crumb = { label: string; href?: Href };

/** Where this page stands; the last crumb is the page itself. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Fil d’Ariane" className="no-print mb-5">
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        {crumbs.map(({ label, href }, index) => (
          <li key={label} className="flex min-w-0 items-center gap-2">
            {href ? (
              <Link href={href} className="py-2">
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="py-2">
                {label}
              </span>
            )}
            {index < crumbs.length - 1 && <Icon name="chevron" className="size-3 flex-none" />}
          </li>
        ))}
      </ol>
    </nav>
  );
}
