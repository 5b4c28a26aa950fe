import "server-only";
import {
  type LockedCandidacy,
  lockCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/db/work";
import { conflict, type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import { DRAFT_CLOSED, statementMissing } from "./admissibility-file.labels";
import type { SwearInput } from "./draft.schema";

/** Locks a request that the candidate may still edit: theirs, and not submitted. Raises its version. */
export async function lockDraft(
  work: Work,
  target: { id: string; version?: number },
): Promise<Result<LockedCandidacy, Failure>> {
  const locked = await lockCandidacy(work, target, "edit");
  if (!locked.ok) return locked;
  if (locked.value.state !== "DRAFT") return rule(DRAFT_CLOSED);
  await touchCandidacy(work, locked.value);
  return locked;
}

/** Keeps the three sworn statements, each with its own tick, and the moment they were made (R16, R17). */
export async function swear(
  work: Work,
  { candidacyId, version, ...sworn }: SwearInput,
): Promise<Result<null, Failure>> {
  const { tx, now } = work;
  const missing = Object.entries(sworn).find(([, isTicked]) => !isTicked);
  if (missing) return rule(statementMissing, missing[0]);
  const locked = await lockDraft(work, { id: candidacyId });
  if (!locked.ok) return locked;
  const { count } = await tx.admissibilityFile.updateMany({
    where: { candidacyId, version },
    data: { ...sworn, swornAt: now, version: version + 1 },
  });
  if (count > 0) return ok(null);
  const current = await tx.admissibilityFile.findUniqueOrThrow({
    where: { candidacyId },
    select: { version: true },
  });
  return conflict({ version: String(current.version) });
}
