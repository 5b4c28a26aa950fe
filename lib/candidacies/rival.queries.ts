import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";

type Wanted = { candidateId: string; blockIds: readonly string[]; besides?: string };

/** Another open candidacy of the person that holds one of these blocks (R10). */
export async function findOpenRival(
  tx: Pick<Reader, "requestedBlock">,
  { candidateId, blockIds, besides }: Wanted,
) {
  const row = await tx.requestedBlock.findFirst({
    where: {
      candidate: filesOfPerson(candidateId),
      blockId: { in: [...blockIds] },
      open: true,
      ...(besides && { candidacyId: { not: besides } }),
    },
    select: {
      block: { select: { ordinal: true } },
      candidacy: { select: { id: true, number: true, route: true, state: true } },
    },
  });
  return row && { ...row.candidacy, ordinal: row.block.ordinal };
}
