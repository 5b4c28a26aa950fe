import "server-only";
import {
  type AwardRule,
  type Outcome,
  outcomeOf,
  usefulBlocks,
} from "@/lib/certifications/award-rule";
import type { Tx } from "@/lib/db/client";

type Reader = Pick<Tx, "certificationVersion" | "acquiredBlock">;
type Deciding = {
  versionId: string;
  candidateId: string | null;
  sessionId: string;
  /** When the session's minutes were signed; null while they are not. */
  signedAt: Date | null;
  validated: readonly string[];
};
export type DerivedOutcome = { outcome: Outcome; missing: { code: string; label: string }[] };

/**
 * What the decisions of one session amount to for a candidate (R58): derived from the award rule, the blocks held
 * before it, directly or through an equivalence, and those it validated. What was acquired later changes nothing.
 */
export async function readOutcome(
  tx: Reader,
  { versionId, candidateId, sessionId, signedAt, validated }: Deciding,
): Promise<DerivedOutcome> {
  const { awardRule, blocks } = await tx.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      awardRule: true,
      blocks: {
        select: {
          id: true,
          code: true,
          label: true,
          equivalentFrom: { select: { fromBlockId: true } },
        },
        orderBy: { ordinal: "asc" },
      },
    },
  });
  const before = signedAt
    ? { sessionId: { not: sessionId }, session: { signedAt: { lt: signedAt } } }
    : { sessionId: { not: sessionId } };
  const acquired = candidateId
    ? await tx.acquiredBlock.findMany({
        where: { candidateId, decision: { entry: before } },
        select: { blockId: true },
      })
    : [];
  const ids = new Set(acquired.map(({ blockId }) => blockId));
  const held = blocks
    .filter(
      ({ id, equivalentFrom }) =>
        ids.has(id) || equivalentFrom.some(({ fromBlockId }) => ids.has(fromBlockId)),
    )
    .map(({ code }) => code);
  const rule = awardRule as unknown as AwardRule;
  const outcome = outcomeOf(rule, held, validated);
  const missing = outcome === "FULL" ? [] : usefulBlocks(rule, new Set([...held, ...validated]));
  return {
    outcome,
    missing: blocks
      .filter(({ code }) => missing.includes(code))
      .map(({ code, label }) => ({ code, label })),
  };
}
