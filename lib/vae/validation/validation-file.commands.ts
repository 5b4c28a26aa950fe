import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { readSought } from "./sought.queries";
import { PROOFS } from "./validation-file";
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
  { version, ...input }: SaveSituationInput,
): Promise<number> {
  const { tx, now } = work;
  const { candidacyId, blockId } = input;
  const { editionId } = await holdEdition(work, candidacyId);
  const where = { validationFileId: editionId, blockId };
  const written = { ...(await columnsOf(tx, input)), editedAt: now };
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
  const ticks = {
    "competencies[]": current.competencyIds.join("\n"),
    "proofs[]": current.proofIds.join("\n"),
  };
  const theirs = { title, context, actions, result, learned, ...ticks };
  refuseConflict({ ...theirs, version: String(current.version) }, { isOwn: true });
}

/** Ticked and still there, in the order in which they are shown: an annex may have been taken out in another tab. */
async function columnsOf(
  tx: Tx,
  {
    candidacyId,
    blockId,
    "competencies[]": competencies,
    "proofs[]": proofs,
    ...texts
  }: Omit<SaveSituationInput, "version">,
) {
  const [block] = await readSought(tx, candidacyId, blockId);
  if (!block) refuseNotFound();
  const files = await tx.storedFile.findMany({
    where: { candidacyId, id: { in: proofs }, purpose: { in: [...PROOFS] }, erasedAt: null },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  const sought = block.competencies.map(({ id }) => id);
  return {
    ...texts,
    competencyIds: sought.filter((id) => competencies.includes(id)),
    proofIds: files.map(({ id }) => id),
  };
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
