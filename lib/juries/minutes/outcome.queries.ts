import "server-only";
import { type Outcome, outcomeOf, usefulBlocks } from "@/lib/certifications/award-rule";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import type { NamedDecision } from "@/lib/juries/deliberation/deliberation";
import type { Reader } from "@/lib/platform/db/read";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";

/** The decisions of an entry, in the order of the blocks. */
const decisionsOfEntry = {
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

/** What an outcome is read from: the decisions, and once they are signed what was held before them. */
export const decidedSelect = {
  heldBefore: true,
  session: { select: { number: true, heldOn: true, signedAt: true } },
  decisions: decisionsOfEntry,
} as const satisfies Prisma.DocketEntrySelect;

type Decided = {
  candidacy: { versionId: string; candidateId: string | null };
  session: { signedAt: Date | null };
  heldBefore: readonly string[];
  decisions: readonly DecisionRow[];
};
export type DerivedOutcome = { outcome: Outcome; missing: { code: string; label: string }[] };

/**
 * What the decisions of one session amount to for a candidate (R58): derived from the award rule, the blocks held
 * before it, directly or through an equivalence, and those it validated. Until the last signature they are those held on that
 * day; it keeps them, and nothing acquired, recorded or declared equivalent later changes the outcome.
 */
export async function readOutcome(
  tx: Reader,
  { candidacy: { versionId, candidateId }, session: { signedAt }, heldBefore, decisions }: Decided,
  on: CalendarDay,
): Promise<DerivedOutcome> {
  const holder = candidateId && !signedAt ? { candidateId, on } : null;
  const { rule, blocks, held } = await readLedger(tx, versionId, holder);
  const before = signedAt ? heldBefore : [...held];
  const validated = decisions
    .filter(({ verdict }) => verdict === "VALIDATED")
    .map(({ block }) => block.code);
  const outcome = outcomeOf(rule, before, validated);
  const missing = outcome === "FULL" ? [] : usefulBlocks(rule, new Set([...before, ...validated]));
  return {
    outcome,
    missing: blocks
      .filter(({ code }) => missing.includes(code))
      .map(({ code, label }) => ({ code, label })),
  };
}
