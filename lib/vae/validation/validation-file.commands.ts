import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import type { SavePresentationInput } from "./validation-file.schema";

/** The edition being written, while its candidacy does not move; RULE once the file is filed. */
export async function holdEdition(work: Work, candidacyId: string): Promise<{ editionId: string }> {
  await holdForEdit(work, candidacyId, "writeValidation");
  const edition = await work.tx.validationFile.findFirst({
    where: { candidacyId, filedAt: null },
    select: { id: true },
  });
  if (!edition) refuseNotFound();
  return { editionId: edition.id };
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
