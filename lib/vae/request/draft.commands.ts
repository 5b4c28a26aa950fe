import "server-only";
import {
  type LockedToEdit,
  lockForEdit,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { CandidacyEdit } from "@/lib/candidacies/phase";
import type { Work } from "@/lib/platform/db/work";

/** Locks what the candidate may still write. Raises its version. */
export async function lockWritable<E extends CandidacyEdit>(
  work: Work,
  target: { id: string; version?: number },
  edit: E,
): Promise<LockedToEdit<E>> {
  const candidacy = await lockForEdit(work, target, edit);
  await touchCandidacy(work, candidacy);
  return candidacy;
}

/** Locks a request that the candidate may still edit: theirs, and not submitted. Raises its version. */
export const lockDraft = (work: Work, target: { id: string; version?: number }) =>
  lockWritable(work, target, "writeRequest");
