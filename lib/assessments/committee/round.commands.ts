import "server-only";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import type { Work } from "@/lib/platform/db/work";

/** Opens another round of signatures: those of the last one no longer count, the entries stay (R45). */
export async function startRound(
  work: Work,
  candidacyId: string,
  event: CandidacyEvent,
): Promise<void> {
  await work.tx.assessment.update({
    where: { candidacyId },
    data: {
      round: { increment: 1 },
      version: { increment: 1 },
      closedAt: null,
      text: null,
      textHash: null,
      acknowledgedAt: null,
      observations: "",
      transmittedAt: null,
    },
    select: { id: true },
  });
  await stopDeadlines(work, candidacyId, event, "ACKNOWLEDGEMENT");
}
