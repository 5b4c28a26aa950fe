import "server-only";
import { saveOneMore } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { refuseNotFound } from "@/lib/platform/shared/failure";
import { holdDraft } from "./draft.commands";
import type { AddProofInput } from "./proof.schema";

/** Keeps a proof of a request being written, and ties it to the experience it was sent for, if any. */
export async function addProof(
  work: Work,
  { candidacyId, experienceId }: AddProofInput,
  file: ReceivedFile,
): Promise<void> {
  await holdDraft(work, candidacyId);
  const fileId = await saveOneMore(work, file, "PROOF", candidacyId);
  if (!experienceId) return;
  const { count } = await work.tx.experience.updateMany({
    where: { id: experienceId, candidacyId },
    data: { editedAt: work.now },
  });
  if (count === 0) refuseNotFound();
  await work.tx.experienceProof.create({
    data: { experienceId, fileId },
    select: { fileId: true },
  });
}
