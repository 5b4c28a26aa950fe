import "server-only";
import type { LockedFor } from "@/lib/candidacies/candidacy.commands";
import type { IdentityDocumentKind } from "@/lib/candidates/candidate";
import { checkIdentity } from "@/lib/identity/candidate.commands";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { AdmissibilityOutcome } from "./admissibility-decision";

type Decided = LockedFor<"declareAdmissible" | "declareInadmissible" | "admitTacitly">;

/** The identity is checked with the decision, once in a lifetime, and the copy of the document erased (R28). */
export async function checkAtDecision(
  work: Work,
  { candidateId }: Decided,
  kind: IdentityDocumentKind | undefined,
): Promise<void> {
  const candidate = await work.tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: { identityCheckedAt: true },
  });
  if (candidate.identityCheckedAt) return;
  if (!kind)
    refuseByRule(
      "Contrôlez l’identité : indiquez la pièce que vous avez examinée.",
      "documentKind",
    );
  return checkIdentity(work, candidateId, kind);
}

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
