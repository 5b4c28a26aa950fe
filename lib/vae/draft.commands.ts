import "server-only";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import {
  type LockedCandidacy,
  lockCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/db/work";
import { refuseByRule } from "@/lib/shared/failure";
import { DRAFT_CLOSED } from "./admissibility-file.labels";

/** Locks what the candidate may still write in these states. Raises its version. */
export async function lockWritable(
  work: Work,
  target: { id: string; version?: number },
  states: readonly CandidacyState[],
): Promise<LockedCandidacy> {
  const candidacy = await lockCandidacy(work, target, "edit");
  if (!states.includes(candidacy.state)) refuseByRule(DRAFT_CLOSED);
  await touchCandidacy(work, candidacy);
  return candidacy;
}

/** Locks a request that the candidate may still edit: theirs, and not submitted. Raises its version. */
export const lockDraft = (work: Work, target: { id: string; version?: number }) =>
  lockWritable(work, target, ["DRAFT"]);
