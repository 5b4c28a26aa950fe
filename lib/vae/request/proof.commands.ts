import "server-only";
import { saveOneMore } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { refuseNotFound } from "@/lib/platform/shared/failure";
import { holdDraft } from "./draft.commands";
import type { AddProofInput, TieProofsInput } from "./proof.schema";

/** Keeps a proof of a request being written, and ties it to the experience it was sent for, if any. */
export async function addProof(
  work: Work,
  { candidacyId, experienceId }: AddProofInput,
  file: ReceivedFile,
): Promise<void> {
  await holdDraft(work, candidacyId);
  const fileId = await saveOneMore(work, file, "PROOF", candidacyId);
  if (!experienceId) return;
  await touchExperience(work, candidacyId, experienceId);
  await work.tx.experienceProof.create({
    data: { experienceId, fileId },
    select: { fileId: true },
  });
}

/** Ties the files named, of the proofs of the same request, to an experience, and no other; untied, they stay in the request. */
export async function tieProofs(
  work: Work,
  { candidacyId, id, "proofIds[]": fileIds }: TieProofsInput,
): Promise<void> {
  await holdDraft(work, candidacyId);
  await touchExperience(work, candidacyId, id);
  await work.tx.$executeRaw`
    WITH untied AS (
      DELETE FROM "ExperienceProof" WHERE "experienceId" = ${id}::uuid AND "fileId" <> ALL (${fileIds}::uuid[]))
    INSERT INTO "ExperienceProof" ("experienceId", "fileId")
    SELECT e.id, f.id FROM "Experience" e JOIN "StoredFile" f ON f."candidacyId" = e."candidacyId"
    WHERE e.id = ${id}::uuid AND f.id = ANY (${fileIds}::uuid[]) AND f.purpose = 'PROOF' AND f."erasedAt" IS NULL
    ON CONFLICT DO NOTHING`;
}

async function touchExperience({ tx, now }: Work, candidacyId: string, id: string): Promise<void> {
  const { count } = await tx.experience.updateMany({
    where: { id, candidacyId },
    data: { editedAt: now },
  });
  if (count === 0) refuseNotFound();
}
