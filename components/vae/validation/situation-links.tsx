import { Link } from "@/components/ui/link";
import { type Href, routes } from "@/lib/routes";
import type { WorkSituationView } from "@/lib/vae/validation/situation";

type Props = {
  candidacyId: string;
  own: readonly WorkSituationView[];
  written: WorkSituationView | undefined;
};

/** Where a situation is written: the first of a block under the address of the block. */
export const situationAddress = (
  candidacyId: string,
  { id, blockId }: Pick<WorkSituationView, "id" | "blockId">,
  rank: number,
): Href =>
  rank === 1
    ? routes.workSituation(candidacyId, blockId)
    : routes.furtherSituation(candidacyId, blockId, id);

/** From one situation of a block to another. */
export function SituationLinks({ candidacyId, own, written }: Props) {
  if (own.length < 2) return null;
  return (
    <nav aria-label="Situations de ce bloc">
      <ol className="flex flex-wrap gap-x-6 gap-y-1">
        {own.map((situation, index) => (
          <li key={situation.id} className="min-w-0">
            <Link
              href={situationAddress(candidacyId, situation, index + 1)}
              aria-current={situation.id === written?.id ? "page" : undefined}
              className="inline-flex min-h-target items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {index + 1}. {situation.title || "Sans titre"}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
