import "server-only";
import { notifyCompany } from "@/lib/assessments/notification.commands";
import { takesEvent } from "@/lib/candidacies/candidacy";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import { lockSessionOf, postponeForWithdrawal } from "@/lib/juries/docket/docket.commands";
import type { Work } from "@/lib/platform/db/work";
import type { Target } from "@/lib/platform/shared/fields.schema";
import { emptyDraft } from "@/lib/vae/request/draft.commands";

/**
 * The candidate takes their candidacy back, by either route, while its session has not opened; it leaves the docket with it.
 * What was never sent is emptied first: its row alone stays, withdrawn, and nobody is told.
 */
export async function withdrawCandidacy(
  work: Work,
  input: Target,
): Promise<{ id: string; number: string | null }> {
  await lockSessionOf(work, input.id);
  const candidacy = await lockForEvent(work, input, "withdraw");
  const { id, number, state, candidateUserId } = candidacy;
  if (takesEvent(state, "postpone")) {
    await postponeForWithdrawal(work, id);
  }
  if (!number) await emptyDraft(work, id);
  await moveCandidacy(work, candidacy, { event: "withdraw" });
  await stopDeadlines(work, id, "withdraw");
  await eraseUnawaitedIdentity(work, candidateUserId);
  if (candidacy.route === "WORKPLACE") await notifyCompany(work, candidacy, "withdrawnToCompany");
  if (number) await notifyCandidate(work, { ...candidacy, number }, "candidacyWithdrawn");
  return { id, number };
}
