import "server-only";
import { confirmPassword } from "@/lib/accounts/password.commands";
import {
  addRemark,
  type LockedCandidacy,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { findOpenRival } from "@/lib/candidacies/open-candidacy.queries";
import { rivalInTheWay } from "@/lib/candidacies/requested-blocks.labels";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import type { Work } from "@/lib/db/work";
import { silenceDueOn } from "@/lib/deadlines/deadline";
import { startDeadline } from "@/lib/deadlines/deadline.commands";
import { refuseByRule } from "@/lib/shared/failure";
import type { ReasonedInput } from "@/lib/shared/fields.schema";
import type { WithdrawDecisionInput } from "./decision-withdrawal.schema";
import { checkStillUseful } from "./still-useful.queries";
import type { Identified } from "./vae-candidacy.commands";
import { openEdition } from "./validation-edition.commands";

/** Takes back a refusal: the request is under review again, with a new two-month clock from that day. */
export async function withdrawDecision(
  work: Work,
  { reason, password, ...target }: WithdrawDecisionInput,
): Promise<Identified> {
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
  await tellCandidate(work, candidacy, "decisionWithdrawn", { dueOn });
  return { id };
}

/** Lifts a lapse: the validation file can be written and filed again (R27). */
export async function reinstateCandidacy(
  work: Work,
  { reason, ...target }: ReasonedInput,
): Promise<Identified> {
  const candidacy = await lockForEvent(work, target, "reinstate");
  const { id } = candidacy;
  await checkBlocksFree(work, candidacy);
  await moveCandidacy(work, candidacy, { event: "reinstate" });
  await openEdition(work.tx, id);
  await addRemark(work, id, "reinstate", reason);
  await tellCandidate(work, candidacy, "candidacyReinstated");
  return { id };
}

/** An ended candidacy takes its blocks up again only if nothing else holds them and none was acquired meanwhile (R10). */
async function checkBlocksFree({ tx }: Work, candidacy: LockedCandidacy): Promise<void> {
  await checkStillUseful({ tx }, candidacy);
  const { id, candidateId } = candidacy;
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true },
  });
  const rival = await findOpenRival(tx, {
    candidateId: candidateId ?? "",
    blockIds: blocks.map(({ blockId }) => blockId),
    besides: id,
  });
  if (rival) refuseByRule(rivalInTheWay(rival));
}
