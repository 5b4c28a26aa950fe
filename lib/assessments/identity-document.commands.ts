import "server-only";
import { ownCandidateId } from "@/lib/auth/actor";
import { lockForEvent } from "@/lib/candidacies/candidacy.commands";
import { keepIdentityCopy } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import { refuseByRule } from "@/lib/shared/failure";
import type { ReceivedFile } from "@/lib/storage/upload";

/**
 * The identity document that goes with a confirmation: one at a time, the new one replaces the old.
 * Refused before the civil identity is given, and once it has been checked.
 */
export async function keepConfirmationDocument(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await lockForEvent(work, { id: candidacyId }, "confirm");
  const candidateId = ownCandidateId(work.actor);
  if (!candidateId) refuseByRule("Donnez d’abord votre identité civile.");
  await keepIdentityCopy(work, candidateId, file);
}
