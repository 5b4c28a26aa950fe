import "server-only";
import { holdForEdit, noteEvent } from "@/lib/candidacies/candidacy.commands";
import { saveUpload } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import type { SaveTrainingEntryInput } from "./training-entry.schema";

/** What shows that the person entered training: an attestation, a contract. */
export async function addTrainingProof(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await holdForEdit(work, candidacyId, "recordTraining");
  await saveUpload(work, file, "TRAINING_PROOF", { candidacyId });
}

/**
 * The day a candidate at work entered training for this certification, read by the secretariat from its proof: a day of
 * the registration keeps its benefit to them (R2, L. 6113-9). Recorded again to correct it: what was recorded last counts.
 * Refused (RULE): a day to come. NOT_FOUND: a proof of another dossier.
 */
export async function saveTrainingEntry(
  work: Work,
  { id, fileId, enteredOn, provider }: SaveTrainingEntryInput,
): Promise<{ id: string }> {
  const { tx, now, today, actor, record } = work;
  const candidacy = await holdForEdit(work, id, "recordTraining");
  const proof = await tx.storedFile.findFirst({
    where: { id: fileId, candidacyId: id, purpose: "TRAINING_PROOF", erasedAt: null },
    select: { id: true },
  });
  if (!proof) refuseNotFound();
  if (enteredOn > today)
    refuseByRule(
      "Ce jour est à venir\u00a0: l’entrée en formation s’enregistre une fois faite.",
      "enteredOn",
    );
  await tx.trainingEntry.create({
    data: {
      candidacyId: id,
      fileId,
      enteredOn: dayToDate(enteredOn),
      provider,
      recordedAt: now,
      recordedById: actor.userId,
    },
    select: { id: true },
  });
  await noteEvent(work, candidacy, "recordTraining");
  record({
    action: "recordTraining",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { enteredOn, fileId },
  });
  return { id };
}
