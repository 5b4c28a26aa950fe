import "server-only";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import { eraseUnawaitedIdentity } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import type { ReasonedInput } from "@/lib/shared/fields.schema";
import { moveWithReason } from "./reasoned-step.commands";
import { tellCompany } from "./telling.commands";

/** The company or the secretariat ends the candidacy before the jury, with a reason that the candidate reads. */
export async function endAssessment(work: Work, input: ReasonedInput): Promise<void> {
  const candidacy = await moveWithReason(work, input, "end");
  await stopDeadlines(work, input.id, "end");
  await eraseUnawaitedIdentity(work, candidacy.candidateUserId);
  await tellCandidate(work, candidacy, "assessmentEnded");
  await tellCompany(work, candidacy, "assessmentEndedToCompany");
}
