import "server-only";
import {
  type LockedCandidacy,
  lockCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { candidacyEditRefused } from "@/lib/candidacies/candidacy.labels";
import { type CandidacyEdit, editAllowed } from "@/lib/candidacies/phase";
import type { FilePurpose } from "@/lib/documents/stored-file";
import { eraseStoredFile } from "@/lib/documents/stored-file.commands";
import { findTacitAdmission } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";

/** What a candidate deposits of each kind belongs to, and is taken back while it may still be written. */
const belongsTo: Partial<Record<FilePurpose, CandidacyEdit>> = {
  IDENTITY_DOCUMENT: "writeRequest",
  PROOF: "writeRequest",
  VALIDATION_ANNEX: "writeValidation",
};

/** Takes back a file that has not been submitted yet. */
export async function removeFile(
  work: Work,
  { candidacyId, fileId }: { candidacyId: string; fileId: string },
): Promise<void> {
  const candidacy = await lockCandidacy(work, { id: candidacyId }, "writeRequest");
  const { state, candidateId } = candidacy;
  const file = await work.tx.storedFile.findFirst({
    where: {
      id: fileId,
      erasedAt: null,
      OR: [{ candidacyId }, ...(candidateId ? [{ candidateId, candidacyId: null }] : [])],
    },
    select: { purpose: true },
  });
  if (!file) refuseNotFound();
  const edit = belongsTo[file.purpose];
  if (!edit || !editAllowed(state, edit)) refuseByRule(candidacyEditRefused.writeRequest);
  if (file.purpose === "IDENTITY_DOCUMENT" && (await isAwaitedElsewhere(work, candidateId)))
    refuseByRule(
      "Cette pièce reste à contrôler pour une demande déjà déposée : vous pouvez la remplacer, pas la retirer.",
    );
  await touchCandidacy(work, candidacy);
  await eraseStoredFile(work, fileId);
}

/** The one copy of the identity document serves every request of the person until somebody has checked it (R28). */
async function isAwaitedElsewhere(
  work: Work,
  candidateId: LockedCandidacy["candidateId"],
): Promise<boolean> {
  if (candidateId && (await findTacitAdmission(work, candidateId))) return true;
  const submitted = await work.tx.candidacy.findFirst({
    where: { candidateId, submittedAt: { not: null }, blocks: { some: { open: true } } },
    select: { id: true },
  });
  return submitted !== null;
}
