import "server-only";
import type { LockedFor } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import type { AdmissibilityOutcome } from "./admissibility-decision";

type Decided = LockedFor<"declareAdmissible" | "declareInadmissible" | "admitTacitly">;

type Kept = {
  outcome: AdmissibilityOutcome;
  decidedOn: CalendarDay;
  gapAnalysis?: string;
  reason?: string;
  validUntilOn?: Date | null;
  signatoryName?: string;
  signatoryCapacity?: string;
};

/** Keeps a decision: it belongs to the candidate, the version and the blocks, not to the candidacy alone. */
export async function saveDecision(
  { tx, now, authorId }: Work,
  candidacy: Decided,
  decision: Kept,
): Promise<void> {
  const { id, versionId, candidateId } = candidacy;
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  await tx.admissibilityDecision.create({
    data: {
      ...decision,
      decidedOn: dayToDate(decision.decidedOn),
      candidacyId: id,
      candidateId,
      versionId,
      recordedAt: now,
      decidedById: authorId,
      blocks: { create: blocks },
    },
    select: { id: true },
  });
}
