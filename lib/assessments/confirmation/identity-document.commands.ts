import "server-only";
import { lockForEvent } from "@/lib/candidacies/candidacy.commands";
import { saveIdentityCopy } from "@/lib/identity/document.commands";
import { ownCandidateId } from "@/lib/platform/actor/actor";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { refuseByRule } from "@/lib/platform/shared/failure";

/**
 * The identity document that goes with a confirmation: one at a time, the new one replaces the old.
 * Refused before the civil identity is given, and once it has been checked.
 */
export async function saveConfirmationDocument(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await lockForEvent(work, { id: candidacyId }, "confirm");
  const candidateId = ownCandidateId(work.actor);
  if (!candidateId) refuseByRule("Donnez d’abord votre identité civile.");
  await saveIdentityCopy(work, candidateId, file);
}
