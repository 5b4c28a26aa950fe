import "server-only";
import { lockForEvent } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/db/work";
import { eraseStoredFile, keepUpload } from "@/lib/documents/stored-file.commands";
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import type { StoredUpload } from "@/lib/storage/upload";

/**
 * The identity document that goes with a confirmation: one at a time, the new one replaces the old.
 * Refused before the civil identity is given, and once it has been checked.
 */
export async function keepConfirmationDocument(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: StoredUpload & { name: string },
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id: candidacyId }, "confirm");
  if (!locked.ok) return locked;
  const { candidateId } = work.actor.relations;
  if (!candidateId) return rule("Donnez d’abord votre identité civile.");
  const { identityCheckedAt, files } = await work.tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      identityCheckedAt: true,
      files: { where: { purpose: "IDENTITY_DOCUMENT", erasedAt: null }, select: { id: true } },
    },
  });
  if (identityCheckedAt)
    return rule("Votre identité est déjà contrôlée : aucune pièce n’est attendue.");
  for (const { id } of files) await eraseStoredFile(work, id);
  await keepUpload(work, file, "IDENTITY_DOCUMENT", { candidateId });
  return ok(null);
}
