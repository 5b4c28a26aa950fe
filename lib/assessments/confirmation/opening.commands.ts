import "server-only";
import { checkAccredited } from "@/lib/accreditations/accreditation.commands";
import { notifyManagers } from "@/lib/assessments/notification.commands";
import { addRemark, lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { checkMayGoOn } from "@/lib/candidacies/expiry/protection.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { checkAtDecision } from "@/lib/identity/candidate.commands";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReasonedInput } from "@/lib/platform/shared/fields.schema";
import type { OpenAssessmentInput } from "./opening.schema";

/**
 * The secretariat opens the assessment of a confirmed registration: the identity is checked against the document
 * unless it already was, and one grid for each requested block is laid out. Refused once the registration has run out,
 * unless the person entered training in time or the secretariat goes on for a reason (R2); and, where the branch wants it so,
 * without an accreditation of the company for each block (R84).
 */
export async function openAssessment(
  work: Work,
  { id, version, ...examined }: OpenAssessmentInput,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id, version }, "openAssessment");
  await checkMayGoOn(work, id, work.today);
  await checkAtDecision(work, candidacy.candidateId, examined);
  const requested = await work.tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { block: { select: { id: true, code: true } } },
  });
  const blocks = requested.map(({ block }) => block);
  if (candidacy.companyId)
    await checkAccredited(work, { companyId: candidacy.companyId, blocks, on: work.today });
  await work.tx.assessment.create({ data: { candidacyId: id }, select: { id: true } });
  await work.tx.assessmentGrid.createMany({
    data: blocks.map((block) => ({ candidacyId: id, blockId: block.id })),
  });
  await moveCandidacy(work, candidacy, { event: "openAssessment" });
  await notifyCandidate(work, candidacy, "assessmentOpened");
  await notifyManagers(work, candidacy, "committeeAwaited");
}

/** The secretariat does not open the assessment; the candidate reads why. */
export async function refuseRegistration(
  work: Work,
  { id, version, reason }: ReasonedInput,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id, version }, "refuseRegistration");
  await moveCandidacy(work, candidacy, { event: "refuseRegistration" });
  await eraseUnawaitedIdentity(work, candidacy.candidateUserId);
  await addRemark(work, id, "refuseRegistration", reason);
  await notifyCandidate(work, candidacy, "registrationRefused");
  await notifyManagers(work, candidacy, "registrationRefusedToCompany");
}
