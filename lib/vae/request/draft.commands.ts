import "server-only";
import { type HeldFor, holdForEdit } from "@/lib/candidacies/candidacy.commands";
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
