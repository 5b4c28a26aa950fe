import "server-only";
import { lockCandidacy, touchCandidacy } from "@/lib/candidacies/candidacy.commands";
import { candidacyEditRefused } from "@/lib/candidacies/candidacy.labels";
import { editAllowed } from "@/lib/candidacies/phase";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { ChangeAskedBlocksInput } from "./asked-blocks.schema";
import { dropUnsought } from "./experience.commands";
import { checkAsked } from "./new-candidacy.commands";

/**
 * Changes the blocks and options of a draft, by the rules that it was opened by; a page of it read before is stale. What was
 * sworn of how much is asked for is sworn again once that changes. Refusals: CONFLICT, and those of `openVaeCandidacy`.
 */
export async function changeAskedBlocks(
  work: Work,
  { id, version, ...asked }: ChangeAskedBlocksInput,
): Promise<{ id: string }> {
  const { tx, now, record } = work;
  const candidacy = await lockCandidacy(work, { id, version }, "writeRequest");
  const { state, versionId, candidateId } = candidacy;
  if (!candidateId || !editAllowed(state, "writeRequest"))
    refuseByRule(candidacyEditRefused.writeRequest);
  const { blocks, whole } = await checkAsked(work, {
    ...asked,
    versionId,
    candidateId,
    besides: id,
  });
  const before = await tx.candidacy.findUniqueOrThrow({
    where: { id },
    select: { wholeCertification: true },
  });
  await tx.requestedBlock.deleteMany({ where: { candidacyId: id } });
  await tx.candidacy.update({
    where: { id },
    data: { wholeCertification: whole, blocks: { create: blocks } },
    select: { id: true },
  });
  await dropUnsought(work, id);
  await tx.admissibilityFile.update({
    where: { candidacyId: id },
    data: {
      ...(before.wholeCertification !== whole && { swornLimits: false, version: { increment: 1 } }),
      editedAt: now,
    },
    select: { id: true },
  });
  await touchCandidacy(work, candidacy);
  record({
    action: "changeAskedBlocks",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { whole, blocks: blocks.map(({ blockId }) => blockId) },
  });
  return { id };
}
