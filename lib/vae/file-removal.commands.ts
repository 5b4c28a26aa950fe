import "server-only";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import {
  type LockedCandidacy,
  lockCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { findTacitAdmission } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import type { FilePurpose } from "@/lib/documents/stored-file";
import { eraseStoredFile } from "@/lib/documents/stored-file.commands";
import { refuseByRule, refuseNotFound } from "@/lib/shared/failure";
import { DRAFT_CLOSED } from "./admissibility-file.labels";

/** While what a candidate deposits of each kind can still be replaced and removed. */
const openStates: Partial<Record<FilePurpose, readonly CandidacyState[]>> = {
  IDENTITY_DOCUMENT: ["DRAFT"],
  PROOF: ["DRAFT"],
  VALIDATION_ANNEX: ["ADMISSIBLE", "VALIDATION_RETURNED"],
};

/** Takes back a file that has not been submitted yet. */
export async function removeFile(
  work: Work,
  { candidacyId, fileId }: { candidacyId: string; fileId: string },
): Promise<void> {
  const candidacy = await lockCandidacy(work, { id: candidacyId }, "edit");
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
  if (!openStates[file.purpose]?.includes(state)) refuseByRule(DRAFT_CLOSED);
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
