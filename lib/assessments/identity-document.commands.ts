import "server-only";
import { ownCandidateId } from "@/lib/auth/actor";
import { lockForEvent } from "@/lib/candidacies/candidacy.commands";
import { keepIdentityCopy } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import type { StoredUpload } from "@/lib/storage/upload";

/**
 * The identity document that goes with a confirmation: one at a time, the new one replaces the old.
 * Refused before the civil identity is given, and once it has been checked.
 */
export async function keepConfirmationDocument(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: StoredUpload & { name: string },
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id: candidacyId }, "confirm");
  if (!locked.ok) return locked;
  const candidateId = ownCandidateId(work.actor);
  if (!candidateId) return rule("Donnez d’abord votre identité civile.");
  const kept = await keepIdentityCopy(work, candidateId, file);
  return kept.ok ? ok(null) : kept;
}
