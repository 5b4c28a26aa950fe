import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { BlockView } from "@/lib/candidacies/view";
import { routes } from "@/lib/routes";
import type { SoughtBlock } from "@/lib/vae/sought";
import { coverageOf } from "@/lib/vae/validation/coverage";
import { coverageLine } from "@/lib/vae/validation/coverage.labels";
import type { ValidationEdition } from "@/lib/vae/validation/validation-file";

type Props = {
  candidacyId: string;
  blocks: readonly BlockView[];
  edition: ValidationEdition;
  sought: readonly SoughtBlock[];
};

/** The competencies that no situation shows yet, block by block: something to think of, which keeps nobody from filing. */
export function NotIllustrated({ candidacyId, blocks, edition, sought }: Props) {
  const lacking = sought.flatMap((one) => {
    const block = blocks.find(({ id }) => id === one.blockId);
    const coverage = coverageOf(one, edition.situations);
    return block && coverage.missing.length > 0 ? [{ block, coverage }] : [];
  });
  if (lacking.length === 0) return null;
  return (
    <Notice title="Des compétences que vous n’avez pas cochées comme illustrées">
      <p>
        Vous pouvez déposer ainsi. Le jury les abordera à l’entretien&nbsp;; un exemple écrit vous y
        aidera.
      </p>
      {lacking.map(({ block, coverage }) => (
        <div key={block.id} className="space-y-1">
          <p>
            <Link href={routes.workSituation(candidacyId, block.id)}>
              Bloc {block.ordinal}&nbsp;: {coverageLine(coverage)}
            </Link>
          </p>
          <ul className="list-disc space-y-1 ps-5">
            {coverage.missing.map(({ id, code, label }) => (
              <li key={id}>
                {code} – {label}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Notice>
  );
}
