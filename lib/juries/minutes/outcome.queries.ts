import "server-only";
import {
  type AwardRule,
  type Outcome,
  outcomeOf,
  usefulBlocks,
} from "@/lib/certifications/award-rule";
import type { NamedDecision } from "@/lib/juries/deliberation/deliberation";
import type { Reader } from "@/lib/platform/db/read";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import type { Prisma } from "@/prisma/generated/client.ts";

/** The decisions of an entry, in the order of the blocks. */
export const decisionsOfEntry = {
  select: {
    verdict: true,
    reasons: true,
    recommendations: true,
    block: { select: { code: true, label: true } },
  },
  orderBy: { block: { ordinal: "asc" } },
} as const satisfies Prisma.DocketEntry$decisionsArgs;
type DecisionRow = Prisma.BlockDecisionGetPayload<typeof decisionsOfEntry>;

export const named = (decisions: readonly DecisionRow[]): NamedDecision[] =>
  decisions.map(({ block, ...decision }) => ({ ...block, ...decision }));

type Decided = {
  candidacy: { versionId: string; candidateId: string | null };
  /** `signedAt` is null while the session's minutes are not signed. */
  session: { id: string; signedAt: Date | null };
  decisions: readonly DecisionRow[];
};
export type DerivedOutcome = { outcome: Outcome; missing: { code: string; label: string }[] };

/**
 * What the decisions of one session amount to for a candidate (R58): derived from the award rule, the blocks held
 * before it, directly or through an equivalence, and those it validated. What was acquired later changes nothing.
 */
export async function readOutcome(
  tx: Reader,
  {
    candidacy: { versionId, candidateId },
    session: { id: sessionId, signedAt },
    decisions,
  }: Decided,
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
  const before = signedAt && { lt: signedAt };
  const earlier = {
    sessionId: { not: sessionId },
    ...(before && { session: { signedAt: before } }),
  };
  const acquired = candidateId
    ? await tx.acquiredBlock.findMany({
        where: {
          candidate: filesOfPerson(candidateId),
          OR: [
            { decision: { entry: earlier } },
            { origin: { not: "DECISION" }, ...(before && { recordedAt: before }) },
          ],
        },
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
  const validated = decisions
    .filter(({ verdict }) => verdict === "VALIDATED")
    .map(({ block }) => block.code);
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
