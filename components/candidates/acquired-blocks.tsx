import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import type { AcquiredBlockView } from "@/lib/candidates/acquired-block";
import { acquisitionDetail } from "@/lib/candidates/acquired-block.labels";

/** The blocks acquired, for good, with what each was acquired by. */
export function AcquiredBlocks({ blocks }: { blocks: readonly AcquiredBlockView[] }) {
  if (blocks.length === 0)
    return (
      <p className="text-muted">
        Aucun bloc acquis pour l’instant. Un bloc validé par le jury l’est définitivement.
      </p>
    );
  return (
    <>
      <Rows label="Blocs acquis">
        {blocks.map((block) => (
          <Row
            key={block.id}
            title={`Bloc ${block.ordinal}\u00a0: ${block.label}`}
            detail={acquisitionDetail(block)}
            trail={<StateBadge tone="success">Acquis</StateBadge>}
          />
        ))}
      </Rows>
      <ProvisionalBlocks blocks={blocks} />
    </>
  );
}
