import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseConflict } from "@/lib/platform/shared/failure";
import { isJudgedAlike, unjudged } from "./verdict";
import { findVerdicts } from "./verdict.queries";
import type { ExaminePiecesInput } from "./verdict.schema";

/**
 * Keeps what was found of each piece of a request, those alone that are judged otherwise than before. CONFLICT when one of
 * them was judged by somebody else since the page was made.
 */
export async function examinePieces(
  work: Work,
  { id, pieces }: ExaminePiecesInput,
): Promise<{ id: string }> {
  const { tx, now, authorId, record } = work;
  await holdForEdit(work, id, "examinePieces");
  const known = new Map((await findVerdicts(tx, id)).map((one) => [one.fileId, one]));
  const changed = pieces.filter(
    (piece) => !isJudgedAlike(piece, known.get(piece.fileId) ?? unjudged(piece.fileId)),
  );
  if (changed.length === 0) return { id };
  const written = await tx.$executeRaw`
    INSERT INTO "PieceVerdict" ("candidacyId", "fileId", verdict, reason, version, "decidedById", "decidedAt")
    SELECT ${id}::uuid, j."fileId", j.verdict, j.reason, j.version + 1, ${authorId}::uuid, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      AS j ("fileId" uuid, verdict "Verdict", reason text, version int)
    ON CONFLICT ("candidacyId", "fileId") DO UPDATE
    SET verdict = excluded.verdict, reason = excluded.reason, version = excluded.version,
      "decidedById" = excluded."decidedById", "decidedAt" = excluded."decidedAt"
    WHERE "PieceVerdict".version = excluded.version - 1`;
  if (written < changed.length) refuseConflict();
  record({
    action: "examinePieces",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { pieces: changed.map(({ fileId, verdict }) => ({ fileId, verdict })) },
  });
  return { id };
}
