import "server-only";
import {
  type LockedCandidacy,
  lockCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/db/work";
import { conflict, type Failure, notFound, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import type { SavePresentationInput, SaveSituationInput } from "./validation.schema";
import { VALIDATION_CLOSED } from "./validation-file.labels";

/** The edition being written, locked with its candidacy; RULE once the file is filed. */
async function lockEdition(
  work: Work,
  candidacyId: string,
): Promise<Result<{ editionId: string } & LockedCandidacy, Failure>> {
  const locked = await lockCandidacy(work, { id: candidacyId }, "edit");
  if (!locked.ok) return locked;
  const { state } = locked.value;
  if (state !== "ADMISSIBLE" && state !== "VALIDATION_RETURNED") return rule(VALIDATION_CLOSED);
  const edition = await work.tx.validationFile.findFirst({
    where: { candidacyId, filedAt: null },
    select: { id: true },
  });
  if (!edition) return notFound();
  await touchCandidacy(work, locked.value);
  return ok({ ...locked.value, editionId: edition.id });
}

/** Writes the work situation of a requested block; a stale edit is told what stands now. */
export async function saveSituation(
  work: Work,
  { candidacyId, blockId, version, ...texts }: SaveSituationInput,
): Promise<Result<null, Failure>> {
  const { tx } = work;
  const locked = await lockEdition(work, candidacyId);
  if (!locked.ok) return locked;
  const { editionId } = locked.value;
  const requested = await tx.requestedBlock.findUnique({
    where: { candidacyId_blockId: { candidacyId, blockId } },
    select: { id: true },
  });
  if (!requested) return notFound();
  const where = { validationFileId: editionId, blockId };
  const current = await tx.workSituation.findUnique({ where: { validationFileId_blockId: where } });
  if (!current && version === 0) {
    await tx.workSituation.create({ data: { ...where, ...texts }, select: { id: true } });
    return ok(null);
  }
  if (!current) return notFound();
  if (current.version !== version) {
    const { title, context, actions, result, learned } = current;
    return conflict({ title, context, actions, result, learned, version: String(current.version) });
  }
  await tx.workSituation.update({
    where: { id: current.id },
    data: { ...texts, version: version + 1 },
    select: { id: true },
  });
  return ok(null);
}

/** A few lines on the person and their path, before the situations. */
export async function savePresentation(
  work: Work,
  { candidacyId, version, presentation }: SavePresentationInput,
): Promise<Result<null, Failure>> {
  const locked = await lockEdition(work, candidacyId);
  if (!locked.ok) return locked;
  const { editionId } = locked.value;
  const { count } = await work.tx.validationFile.updateMany({
    where: { id: editionId, version },
    data: { presentation, version: version + 1 },
  });
  if (count > 0) return ok(null);
  const current = await work.tx.validationFile.findUniqueOrThrow({
    where: { id: editionId },
    select: { presentation: true, version: true },
  });
  return conflict({ presentation: current.presentation, version: String(current.version) });
}
