import "server-only";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import {
  type LockedCandidacy,
  lockCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { findTacitAdmission, keepIdentityCopy } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import type { FilePurpose } from "@/lib/documents/stored-file";
import { eraseStoredFile, keepUpload } from "@/lib/documents/stored-file.commands";
import { refuseByRule, refuseNotFound } from "@/lib/shared/failure";
import type { StoredUpload } from "@/lib/storage/upload";
import { DRAFT_CLOSED } from "./admissibility-file.labels";

type ReceivedFile = StoredUpload & { name: string };

/** While what a candidate deposits of each kind can still be replaced and removed. */
const openStates: Partial<Record<FilePurpose, readonly CandidacyState[]>> = {
  IDENTITY_DOCUMENT: ["DRAFT"],
  PROOF: ["DRAFT"],
  VALIDATION_ANNEX: ["ADMISSIBLE", "VALIDATION_RETURNED"],
};

async function lockFor(
  work: Work,
  id: string,
  states: readonly CandidacyState[],
): Promise<LockedCandidacy> {
  const candidacy = await lockCandidacy(work, { id }, "edit");
  if (!states.includes(candidacy.state)) refuseByRule(DRAFT_CLOSED);
  await touchCandidacy(work, candidacy);
  return candidacy;
}

/** The copy of the identity document: one at a time, the new one replaces the old; none once the identity is checked. */
export async function keepIdentityDocument(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  const { candidateId } = await lockFor(work, candidacyId, ["DRAFT"]);
  if (!candidateId) refuseNotFound();
  await keepIdentityCopy(work, candidateId, file);
}

export async function addProof(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await lockFor(work, candidacyId, ["DRAFT"]);
  await keepUpload(work, file, "PROOF", { candidacyId });
}

export async function addAnnex(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await lockFor(work, candidacyId, ["ADMISSIBLE", "VALIDATION_RETURNED"]);
  await keepUpload(work, file, "VALIDATION_ANNEX", { candidacyId });
}

const pieceUse = { PROOF: "PROOF", OTHER: "PIECE" } as const;

/** Answers one piece the secretariat asked for; before it is all sent back, a new file replaces the one before. */
export async function answerPiece(
  work: Work,
  { candidacyId, pieceId }: { candidacyId: string; pieceId: string },
  file: ReceivedFile,
): Promise<void> {
  const { tx, now } = work;
  const { candidateId } = await lockFor(work, candidacyId, ["INCOMPLETE"]);
  const piece = await tx.requestedPiece.findFirst({
    where: { id: pieceId, candidacyId },
    select: { kind: true, file: { select: { id: true, erasedAt: true } } },
  });
  if (!piece || !candidateId) refuseNotFound();
  if (piece.file && !piece.file.erasedAt) await eraseStoredFile(work, piece.file.id);
  const fileId =
    piece.kind === "IDENTITY_DOCUMENT"
      ? await keepIdentityCopy(work, candidateId, file)
      : await keepUpload(work, file, pieceUse[piece.kind], { candidacyId });
  await tx.requestedPiece.update({
    where: { id: pieceId },
    data: { fileId, answeredAt: now },
    select: { id: true },
  });
}

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
