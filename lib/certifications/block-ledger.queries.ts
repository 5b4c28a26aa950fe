import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import type { AwardRule } from "./award-rule";
import type { BlockOption } from "./block-option";

export type VersionBlock = {
  id: string;
  code: string;
  ordinal: number;
  label: string;
  provisional: boolean;
  options: BlockOption[];
};
export type VersionLedger = {
  rule: AwardRule;
  blocks: VersionBlock[];
  /** Codes of this version held by the person, by whichever of their files, directly or through a recorded equivalence (R11). */
  held: Set<string>;
};

/** A version's blocks and rule, and which of its blocks a candidate holds. */
export async function readLedger(
  tx: Pick<Reader, "certificationVersion" | "acquiredBlock">,
  versionId: string,
  candidateId: string | null,
): Promise<VersionLedger> {
  const version = await tx.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      awardRule: true,
      blocks: {
        select: {
          id: true,
          code: true,
          ordinal: true,
          label: true,
          provisional: true,
          options: true,
          equivalentFrom: { select: { fromBlockId: true } },
        },
        orderBy: { ordinal: "asc" },
      },
    },
  });
  const acquired = candidateId
    ? await tx.acquiredBlock.findMany({
        where: { candidate: filesOfPerson(candidateId) },
        select: { blockId: true },
      })
    : [];
  const ids = new Set(acquired.map(({ blockId }) => blockId));
  const isHeld = (block: (typeof version.blocks)[number]) =>
    ids.has(block.id) || block.equivalentFrom.some(({ fromBlockId }) => ids.has(fromBlockId));
  return {
    rule: version.awardRule as unknown as AwardRule,
    held: new Set(version.blocks.filter(isHeld).map(({ code }) => code)),
    blocks: version.blocks.map(({ equivalentFrom: _, options, ...block }) => ({
      ...block,
      options: options as BlockOption[],
    })),
  };
}
