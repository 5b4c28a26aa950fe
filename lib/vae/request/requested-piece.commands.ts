import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import { eraseStoredFile, saveUpload } from "@/lib/documents/stored-file.commands";
import { saveIdentityCopy } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { refuseNotFound } from "@/lib/platform/shared/failure";

const pieceUse = { PROOF: "PROOF", OTHER: "PIECE" } as const;

/** Answers one piece the secretariat asked for; before it is all sent back, a new file replaces the one before. */
export async function answerPiece(
  work: Work,
  { candidacyId, pieceId }: { candidacyId: string; pieceId: string },
  file: ReceivedFile,
): Promise<void> {
  const { tx, now } = work;
  const { candidateId } = await holdForEdit(work, candidacyId, "answerPiece");
  await tx.$queryRaw`SELECT FROM "RequestedPiece" WHERE id = ${pieceId}::uuid FOR UPDATE`;
  const piece = await tx.requestedPiece.findFirst({
    where: { id: pieceId, candidacyId },
    select: { kind: true, file: { select: { id: true, erasedAt: true } } },
  });
  if (!piece) refuseNotFound();
  if (piece.file && !piece.file.erasedAt) await eraseStoredFile(work, piece.file.id);
  const fileId =
    piece.kind === "IDENTITY_DOCUMENT"
      ? await saveIdentityCopy(work, candidateId, file)
      : await saveUpload(work, file, pieceUse[piece.kind], { candidacyId });
  await tx.requestedPiece.update({
    where: { id: pieceId },
    data: { fileId, answeredAt: now },
    select: { id: true },
  });
}
