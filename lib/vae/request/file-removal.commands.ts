import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import type { FilePurpose } from "@/lib/documents/stored-file";
import { eraseStoredFile } from "@/lib/documents/stored-file.commands";
import { findTacitAdmission, lockIdentity } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { noteRemoval, type Removal } from "./draft.commands";

/** What a candidate deposits of each kind belongs to, and is taken back while it may still be written. */
const belongsTo: Partial<Record<FilePurpose, Removal>> = {
  IDENTITY_DOCUMENT: "writeRequest",
  PROOF: "writeRequest",
  VALIDATION_ANNEX: "writeValidation",
};

/** Takes back a file that has not been submitted yet. */
export async function removeFile(
  work: Work,
  { candidacyId, fileId }: { candidacyId: string; fileId: string },
): Promise<void> {
  const { tx } = work;
  const file = await tx.storedFile.findUnique({ where: { id: fileId }, select: { purpose: true } });
  const edit = (file && belongsTo[file.purpose]) ?? "writeRequest";
  const { candidateId } = await holdForEdit(work, candidacyId, edit);
  if (file?.purpose === "IDENTITY_DOCUMENT") await lockIdentity(work, candidateId);
  const mine = await tx.$queryRaw<unknown[]>`
    SELECT FROM "StoredFile" WHERE id = ${fileId}::uuid AND "erasedAt" IS NULL
      AND ("candidacyId" = ${candidacyId}::uuid OR ("candidateId" = ${candidateId}::uuid AND "candidacyId" IS NULL))
    FOR UPDATE`;
  if (!file || !belongsTo[file.purpose] || mine.length === 0) refuseNotFound();
  if (file.purpose === "IDENTITY_DOCUMENT" && (await isAwaitedElsewhere(work, candidateId)))
    refuseByRule(
      "Cette pièce reste à contrôler pour une demande déjà déposée : vous pouvez la remplacer, pas la retirer.",
    );
  await noteRemoval(work, candidacyId, edit);
  await eraseStoredFile(work, fileId);
}

/** The one copy of the identity document serves every request of the person until somebody has checked it (R28). */
async function isAwaitedElsewhere(work: Work, candidateId: string): Promise<boolean> {
  if (await findTacitAdmission(work, candidateId)) return true;
  const submitted = await work.tx.candidacy.findFirst({
    where: { candidateId, submittedAt: { not: null }, blocks: { some: { open: true } } },
    select: { id: true },
  });
  return submitted !== null;
}
