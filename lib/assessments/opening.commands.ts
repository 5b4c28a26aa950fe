import "server-only";
import { addRemark, lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import { checkIdentity } from "@/lib/candidates/candidate.commands";
import { eraseUnawaitedIdentity } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import { type Failure, notFound, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import type { OpenAssessmentInput, ReasonedInput } from "./assessment.schema";
import { tellManagers } from "./telling.commands";

/**
 * The secretariat opens the assessment of a confirmed registration: the identity is checked against the document
 * unless it already was, and one grid for each requested block is laid out.
 */
export async function openAssessment(
  work: Work,
  { id, version, documentKind }: OpenAssessmentInput,
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id, version }, "openAssessment");
  if (!locked.ok) return locked;
  const { candidateId } = locked.value;
  if (!candidateId) return notFound();
  const identity = await ensureIdentity(work, candidateId, documentKind);
  if (!identity.ok) return identity;
  const blocks = await work.tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  await work.tx.assessment.create({ data: { candidacyId: id }, select: { id: true } });
  await work.tx.assessmentGrid.createMany({
    data: blocks.map(({ blockId }) => ({ candidacyId: id, blockId })),
  });
  const moved = await moveCandidacy(work, locked.value, { event: "openAssessment" });
  if (!moved.ok) return moved;
  await tellCandidate(work, locked.value, "assessmentOpened");
  await tellManagers(work, locked.value, "committeeAwaited");
  return ok(null);
}

async function ensureIdentity(
  work: Work,
  candidateId: string,
  kind: OpenAssessmentInput["documentKind"],
): Promise<Result<null, Failure>> {
  const { identityCheckedAt } = await work.tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: { identityCheckedAt: true },
  });
  if (identityCheckedAt) return ok(null);
  if (!kind) return rule("Indiquez la pièce d’identité contrôlée.", "documentKind");
  return checkIdentity(work, candidateId, kind);
}

/** The secretariat does not open the assessment; the candidate reads why. */
export async function refuseRegistration(
  work: Work,
  { id, version, reason }: ReasonedInput,
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id, version }, "refuseRegistration");
  if (!locked.ok) return locked;
  const moved = await moveCandidacy(work, locked.value, { event: "refuseRegistration" });
  if (!moved.ok) return moved;
  await eraseUnawaitedIdentity(work, locked.value.candidateUserId);
  await addRemark(work, id, "refuseRegistration", reason);
  await tellCandidate(work, locked.value, "registrationRefused");
  await tellManagers(work, locked.value, "registrationRefusedToCompany");
  return ok(null);
}
