import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import type { SavePresentationInput, SaveSituationInput } from "./validation-file.schema";

/** The edition being written, while its candidacy does not move; RULE once the file is filed. */
async function holdEdition(work: Work, candidacyId: string): Promise<{ editionId: string }> {
  await holdForEdit(work, candidacyId, "writeValidation");
  const edition = await work.tx.validationFile.findFirst({
    where: { candidacyId, filedAt: null },
    select: { id: true },
  });
  if (!edition) refuseNotFound();
  return { editionId: edition.id };
}

/** Writes the work situation of a requested block and gives its version; a stale edit is told what stands now. */
export async function saveSituation(
  work: Work,
  { candidacyId, blockId, version, ...texts }: SaveSituationInput,
): Promise<number> {
  const { tx, now } = work;
  const { editionId } = await holdEdition(work, candidacyId);
  const requested = await tx.requestedBlock.findUnique({
    where: { candidacyId_blockId: { candidacyId, blockId } },
    select: { id: true },
  });
  if (!requested) refuseNotFound();
  const where = { validationFileId: editionId, blockId };
  const written = { ...texts, editedAt: now };
  const { count } =
    version === 0
      ? await tx.workSituation.createMany({
          data: [{ ...where, ...written }],
          skipDuplicates: true,
        })
      : await tx.workSituation.updateMany({
          where: { ...where, version },
          data: { ...written, version: version + 1 },
        });
  if (count > 0) return version + 1;
  const current = await tx.workSituation.findUnique({ where: { validationFileId_blockId: where } });
  if (!current) refuseNotFound();
  const { title, context, actions, result, learned } = current;
  const theirs = { title, context, actions, result, learned, version: String(current.version) };
  refuseConflict(theirs, { isOwn: true });
}

/** A few lines on the person and their path, before the situations; gives their version. */
export async function savePresentation(
  work: Work,
  { candidacyId, version, presentation }: SavePresentationInput,
): Promise<number> {
  const { editionId } = await holdEdition(work, candidacyId);
  const { count } = await work.tx.validationFile.updateMany({
    where: { id: editionId, version },
    data: { presentation, version: version + 1, editedAt: work.now },
  });
  if (count > 0) return version + 1;
  const current = await work.tx.validationFile.findUniqueOrThrow({
    where: { id: editionId },
    select: { presentation: true, version: true },
  });
  const theirs = { presentation: current.presentation, version: String(current.version) };
  refuseConflict(theirs, { isOwn: true });
}
