import "server-only";
import { notifyCompany } from "@/lib/assessments/notification.commands";
import { moveWithReason } from "@/lib/assessments/reasoned-step.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReasonedInput } from "@/lib/platform/shared/fields.schema";

/** The company or the secretariat ends the candidacy before the jury, with a reason that the candidate reads. */
export async function endAssessment(work: Work, input: ReasonedInput): Promise<void> {
  const candidacy = await moveWithReason(work, input, "end");
  await stopDeadlines(work, input.id, "end");
  await eraseUnawaitedIdentity(work, candidacy.candidateUserId);
  await notifyCandidate(work, candidacy, "assessmentEnded");
  await notifyCompany(work, candidacy, "assessmentEndedToCompany");
}
