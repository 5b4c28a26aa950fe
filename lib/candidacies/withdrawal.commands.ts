import "server-only";
import { tellCompany } from "@/lib/assessments/telling.commands";
import { eraseUnawaitedIdentity } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { lockSessionOf, postponeForWithdrawal } from "@/lib/juries/docket-entry.commands";
import type { Failure } from "@/lib/shared/failure";
import type { Target } from "@/lib/shared/fields.schema";
import { ok, type Result } from "@/lib/shared/result";
import { lockForEvent, moveCandidacy } from "./candidacy.commands";
import { tellCandidate } from "./telling.commands";

/** The candidate takes their candidacy back, by either route, while its session has not opened; it leaves the docket with it. */
export async function withdrawCandidacy(
  work: Work,
  input: Target,
): Promise<Result<{ id: string }, Failure>> {
  await lockSessionOf(work, input.id);
  const locked = await lockForEvent(work, input, "withdraw");
  if (!locked.ok) return locked;
  const { id, number, state, candidateUserId } = locked.value;
  if (state === "SCHEDULED") {
    const postponed = await postponeForWithdrawal(work, id);
    if (!postponed.ok) return postponed;
  }
  const moved = await moveCandidacy(work, locked.value, { event: "withdraw" });
  if (!moved.ok) return moved;
  await stopDeadlines(work, id, "withdraw");
  await eraseUnawaitedIdentity(work, candidateUserId);
  await tellCompany(work, locked.value, "withdrawnToCompany");
  if (number) await tellCandidate(work, locked.value, "candidacyWithdrawn");
  return ok({ id });
}
