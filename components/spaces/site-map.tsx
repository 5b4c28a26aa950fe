import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { MapSection } from "@/lib/spaces/site-map";

export function SiteMap({ sections }: { sections: readonly MapSection[] }) {
  return sections.map(({ title, pages }) => (
    <Card key={title} title={title}>
      <ul className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {pages.map(({ label, href, purpose }) => (
          <li key={href}>
            <Link href={href} className="font-semibold">
              {label}
            </Link>
            <p className="text-sm text-soft">{purpose}</p>
          </li>
        ))}
      </ul>
    </Card>
  ));
}
