import "server-only";
import { requestRefused } from "@/lib/candidacies/requested-blocks.labels";
import { usefulBlocks } from "@/lib/certifications/award-rule";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import type { Work } from "@/lib/db/work";
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";

type Request = { id: string; versionId: string; candidateId: string | null };

/**
 * The blocks of a request that comes to life may have been acquired since it was written, by another route or
 * through an equivalence: RULE for one that is held already, or that the award rule needs no more (R7).
 */
export async function checkStillUseful(
  { tx }: Pick<Work, "tx">,
  { id, versionId, candidateId }: Request,
): Promise<Result<null, Failure>> {
  const requested = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { block: { select: { code: true } } },
  });
  const { rule: awardRule, held, blocks } = await readLedger(tx, versionId, candidateId);
  const useful = usefulBlocks(awardRule, held);
  const useless = requested.find(({ block }) => !useful.includes(block.code))?.block.code;
  if (!useless) return ok(null);
  const code = held.has(useless) ? "ALREADY_HELD" : "NOT_USEFUL";
  return rule(requestRefused({ code, block: useless }, blocks));
}
