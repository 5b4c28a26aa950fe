import "server-only";
import { requestRefused, rivalInTheWay } from "@/lib/candidacies/requested-blocks.labels";
import { findOpenRival } from "@/lib/candidacies/rival.queries";
import { usefulBlocks } from "@/lib/certifications/award-rule";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";

type Request = { id: string; versionId: string; candidateId: string };

/**
 * The blocks of a request that comes to life may have been acquired since it was written, by another route or
 * through an equivalence: RULE for one that is held already, or that the award rule needs no more (R7).
 */
export async function checkStillUseful(
  { tx, today }: Work,
  { id, versionId, candidateId }: Request,
): Promise<void> {
  const requested = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { block: { select: { code: true } } },
  });
  const {
    rule: awardRule,
    held,
    blocks,
  } = await readLedger(tx, versionId, {
    candidateId,
    on: today,
  });
  const useful = usefulBlocks(awardRule, held);
  const useless = requested.find(({ block }) => !useful.includes(block.code))?.block.code;
  if (!useless) return;
  const code = held.has(useless) ? "ALREADY_HELD" : "NOT_USEFUL";
  refuseByRule(requestRefused({ code, block: useless }, blocks));
}

/**
 * An ended candidacy takes its blocks up again only if nothing else holds them and none was acquired meanwhile (R10), and its
 * dossier was not erased.
 */
export async function checkBlocksFree(work: Work, candidacy: Request): Promise<void> {
  const { tx, today } = work;
  if ((await tx.erasure.count({ where: { candidacyId: candidacy.id } })) > 0)
    refuseByRule(
      "Ce dossier a été effacé au terme de sa durée de conservation\u00a0: une nouvelle demande est à déposer.",
    );
  await checkStillUseful(work, candidacy);
  const { id, candidateId } = candidacy;
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  const rival = await findOpenRival(tx, {
    candidateId,
    blockIds: blocks.map(({ blockId }) => blockId),
    on: today,
    besides: id,
  });
  if (rival) refuseByRule(rivalInTheWay(rival));
}
