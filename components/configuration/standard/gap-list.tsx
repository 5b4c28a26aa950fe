import { Link } from "@/components/ui/link";
import type { Gap } from "@/lib/configuration/standard/gaps";
import { type Href, routes } from "@/lib/routes";

const SHOWN = 8;

const hrefOf = (id: string, { page, itemId }: Gap): Href => {
  if (page === "facts") return routes.standardFacts(id);
  if (page === "rule") return routes.standardRule(id);
  return itemId ? routes.standardItem(id, itemId) : routes.standardDraft(id);
};

/** What a draft lacks, each with the page where it is filled in. */
export function GapList({ id, gaps }: { id: string; gaps: readonly Gap[] }) {
  const rest = gaps.slice(SHOWN);
  return (
    <>
      <Items id={id} gaps={gaps.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-target items-center font-semibold text-brand underline underline-offset-4">
            {rest.length > 1 ? `${rest.length} autres` : "Un autre"}
          </summary>
          <Items id={id} gaps={rest} />
        </details>
      )}
    </>
  );
}

function Items({ id, gaps }: { id: string; gaps: readonly Gap[] }) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {gaps.map((gap) => (
        <li key={`${gap.itemId} ${gap.sentence}`}>
          <Link href={hrefOf(id, gap)}>{gap.sentence}</Link>
        </li>
      ))}
    </ul>
  );
}
