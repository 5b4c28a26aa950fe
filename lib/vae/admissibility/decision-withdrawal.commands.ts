import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { addRemark, lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { silenceDueOn } from "@/lib/deadlines/deadline";
import { startDeadline } from "@/lib/deadlines/deadline.commands";
import type { Work } from "@/lib/platform/db/work";
import { checkBlocksFree } from "@/lib/vae/still-useful.queries";
import type { WithdrawDecisionInput } from "./decision-withdrawal.schema";

/** Takes back a refusal: the request is under review again, with a new two-month clock from that day. */
export async function withdrawDecision(
  work: Work,
  { reason, password, ...target }: WithdrawDecisionInput,
): Promise<{ id: string }> {
  const { tx, now, today } = work;
  const candidacy = await lockForEvent(work, target, "withdrawDecision");
  await confirmPassword(work, password);
  const { id } = candidacy;
  await checkBlocksFree(work, candidacy);
  await tx.admissibilityDecision.updateMany({
    where: { candidacyId: id, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  const dueOn = silenceDueOn(today);
  await moveCandidacy(work, candidacy, {
    event: "withdrawDecision",
    payload: { dueOn },
  });
  await startDeadline(work, {
    kind: "ADMISSIBILITY_SILENCE",
    candidacyId: id,
    startsOn: today,
    dueOn,
  });
  await addRemark(work, id, "withdrawDecision", reason);
  await notifyCandidate(work, candidacy, "decisionWithdrawn", { dueOn });
  return { id };
}
