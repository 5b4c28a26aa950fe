import "server-only";
import type { Work } from "@/lib/db/work";
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";

/**
 * Takes a candidacy that is being withdrawn off its docket, in the transaction of the withdrawal.
 * Refused once its session has opened: the session is locked and looked at again here.
 */
export async function postponeForWithdrawal({ tx, now }: Work, candidacyId: string): Promise<Result<null, Failure>> {
  await tx.$queryRaw`
    SELECT FROM "JurySession" s JOIN "DocketEntry" d ON d."sessionId" = s.id
    WHERE d."candidacyId" = ${candidacyId}::uuid AND d."removedAt" IS NULL AND d.outcome IS NULL FOR UPDATE OF s`;
  const entry = await tx.docketEntry.findFirst({
    where: { candidacyId, removedAt: null, session: { state: { notIn: ["MINUTES_SIGNED", "CANCELLED"] } } },
    select: { id: true, session: { select: { state: true } } },
  });
  if (!entry) return ok(null);
  if (entry.session.state !== "PLANNED" && entry.session.state !== "SUMMONED") {
    return rule("La session du jury est ouverte : la candidature ne peut plus être retirée.");
  }
  await tx.docketEntry.update({ where: { id: entry.id }, data: { removedAt: now }, select: { id: true } });
  return ok(null);
}
