import { Link } from "@/components/ui/link";
import type { Href } from "@/lib/routes";
import { brandClasses, Mark } from "./mark";

type Props = { href: Href; lines?: readonly [string, string] | undefined };

/** The mark and two short lines: the certification for the public, the space for those at work in it. */
export function Brand({ href, lines }: Props) {
  return (
    <Link href={href} className={brandClasses}>
      <Mark {...(lines && { lines })} />
    </Link>
  );
}
