import "server-only";
import { type HeldFor, holdForEdit } from "@/lib/candidacies/candidacy.commands";
import { eraseStoredFile } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";

/** A request that the candidate may still edit: theirs, and not submitted. */
export const holdDraft = (work: Work, candidacyId: string): Promise<HeldFor<"writeRequest">> =>
  holdForEdit(work, candidacyId, "writeRequest");

/** From what something may be taken out. */
export type Removal = "writeRequest" | "writeValidation";

/** What is gone can no longer say when it was taken out: what it was part of does, since this is a step of the candidate (R27). */
export async function noteRemoval(
  { tx, now }: Work,
  candidacyId: string,
  from: Removal,
): Promise<void> {
  const data = { editedAt: now };
  if (from === "writeRequest")
    await tx.admissibilityFile.updateMany({ where: { candidacyId }, data });
  else await tx.validationFile.updateMany({ where: { candidacyId, filedAt: null }, data });
}

/** Takes away what a draft holds, before it is given up: experiences, proofs, what was sworn. */
export async function emptyDraft(work: Work, candidacyId: string): Promise<void> {
  const { tx } = work;
  await tx.experience.deleteMany({ where: { candidacyId } });
  await tx.admissibilityFile.updateMany({
    where: { candidacyId },
    data: { swornNoBan: false, swornExact: false, swornLimits: false, swornAt: null },
  });
  const files = await tx.storedFile.findMany({
    where: { candidacyId, erasedAt: null },
    select: { id: true },
  });
  for (const { id } of files) await eraseStoredFile(work, id);
}
