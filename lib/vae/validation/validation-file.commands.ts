import "server-only";
import { lockForEdit, touchCandidacy } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import type { SavePresentationInput, SaveSituationInput } from "./validation-file.schema";

/** The edition being written, locked with its candidacy; RULE once the file is filed. */
async function lockEdition(work: Work, candidacyId: string): Promise<{ editionId: string }> {
  const candidacy = await lockForEdit(work, { id: candidacyId }, "writeValidation");
  const edition = await work.tx.validationFile.findFirst({
    where: { candidacyId, filedAt: null },
    select: { id: true },
  });
  if (!edition) refuseNotFound();
  await touchCandidacy(work, candidacy);
  return { editionId: edition.id };
}

/** Writes the work situation of a requested block; a stale edit is told what stands now. */
export async function saveSituation(
  work: Work,
  { candidacyId, blockId, version, ...texts }: SaveSituationInput,
): Promise<void> {
  const { tx } = work;
  const { editionId } = await lockEdition(work, candidacyId);
  const requested = await tx.requestedBlock.findUnique({
    where: { candidacyId_blockId: { candidacyId, blockId } },
    select: { id: true },
  });
  if (!requested) refuseNotFound();
  const where = { validationFileId: editionId, blockId };
  const current = await tx.workSituation.findUnique({ where: { validationFileId_blockId: where } });
  if (!current && version === 0) {
    await tx.workSituation.create({ data: { ...where, ...texts }, select: { id: true } });
    return;
  }
  if (!current) refuseNotFound();
  if (current.version !== version) {
    const { title, context, actions, result, learned } = current;
    refuseConflict({ title, context, actions, result, learned, version: String(current.version) });
  }
  await tx.workSituation.update({
    where: { id: current.id },
    data: { ...texts, version: version + 1 },
    select: { id: true },
  });
}

/** A few lines on the person and their path, before the situations. */
export async function savePresentation(
  work: Work,
  { candidacyId, version, presentation }: SavePresentationInput,
): Promise<void> {
  const { editionId } = await lockEdition(work, candidacyId);
  const { count } = await work.tx.validationFile.updateMany({
    where: { id: editionId, version },
    data: { presentation, version: version + 1 },
  });
  if (count > 0) return;
  const current = await work.tx.validationFile.findUniqueOrThrow({
    where: { id: editionId },
    select: { presentation: true, version: true },
  });
  refuseConflict({ presentation: current.presentation, version: String(current.version) });
}
