import "server-only";
import { startRound } from "@/lib/assessments/committee/round.commands";
import { notifyCommittee } from "@/lib/assessments/notification.commands";
import { moveWithReason } from "@/lib/assessments/reasoned-step.commands";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReasonedInput, Target } from "@/lib/platform/shared/fields.schema";

/** The chair transmits what every member has signed (R47). */
export async function transmitAssessment(work: Work, target: Target): Promise<void> {
  const candidacy = await lockForEvent(work, target, "transmit");
  await work.tx.assessment.update({
    where: { candidacyId: target.id },
    data: { transmittedAt: work.now },
    select: { id: true },
  });
  await moveCandidacy(work, candidacy, { event: "transmit" });
  await notifyCandidate(work, candidacy, "assessmentTransmitted");
}

/** The secretariat accepts: the candidacy is ready for the jury, which alone decides (R48). */
export async function acceptAssessment(work: Work, target: Target): Promise<void> {
  const candidacy = await lockForEvent(work, target, "acceptAssessment");
  await moveCandidacy(work, candidacy, { event: "acceptAssessment" });
  await notifyCandidate(work, candidacy, "assessmentAccepted");
}

/** The secretariat sends the assessment back with remarks: entries are kept, the signatures no longer count (R45). */
export async function returnToCommittee(work: Work, input: ReasonedInput): Promise<void> {
  const candidacy = await moveWithReason(work, input, "returnToCommittee");
  await startRound(work, input.id, "returnToCommittee");
  await notifyCommittee(work, candidacy, "assessmentReturned");
}
