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
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import type { WithdrawDecisionInput, WithRemarkInput } from "./examination.schema";
import { checkStillUseful } from "./still-useful.queries";
import type { Identified } from "./vae-candidacy.commands";
import { openEdition } from "./validation-edition.commands";

/** Takes back a refusal: the request is under review again, with a new two-month clock from that day. */
export async function withdrawDecision(
  work: Work,
  { reason, password, ...target }: WithdrawDecisionInput,
): Promise<Result<Identified, Failure>> {
  const { tx, now, today } = work;
  const locked = await lockForEvent(work, target, "withdrawDecision");
  if (!locked.ok) return locked;
  const confirmed = await confirmPassword(work, password);
  if (!confirmed.ok) return confirmed;
  const { id } = locked.value;
  const free = await checkBlocksFree(work, locked.value);
  if (!free.ok) return free;
  await tx.admissibilityDecision.updateMany({
    where: { candidacyId: id, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  const dueOn = silenceDueOn(today);
  const moved = await moveCandidacy(work, locked.value, {
    event: "withdrawDecision",
    payload: { dueOn },
  });
  if (!moved.ok) return moved;
  await startDeadline(work, {
    kind: "ADMISSIBILITY_SILENCE",
    candidacyId: id,
    startsOn: today,
    dueOn,
  });
  await addRemark(work, id, "withdrawDecision", reason);
  await tellCandidate(work, locked.value, "decisionWithdrawn", { dueOn });
  return ok({ id });
}

/** Lifts a lapse: the validation file can be written and filed again (R27). */
export async function reinstateCandidacy(
  work: Work,
  { reason, ...target }: WithRemarkInput,
): Promise<Result<Identified, Failure>> {
  const locked = await lockForEvent(work, target, "reinstate");
  if (!locked.ok) return locked;
  const { id } = locked.value;
  const free = await checkBlocksFree(work, locked.value);
  if (!free.ok) return free;
  const moved = await moveCandidacy(work, locked.value, { event: "reinstate" });
  if (!moved.ok) return moved;
  await openEdition(work.tx, id);
  await addRemark(work, id, "reinstate", reason);
  await tellCandidate(work, locked.value, "candidacyReinstated");
  return ok({ id });
}

/** An ended candidacy takes its blocks up again only if nothing else holds them and none was acquired meanwhile (R10). */
async function checkBlocksFree(
  { tx }: Work,
  candidacy: LockedCandidacy,
): Promise<Result<null, Failure>> {
  const useful = await checkStillUseful({ tx }, candidacy);
  if (!useful.ok) return useful;
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
  return rival ? rule(rivalInTheWay(rival)) : ok(null);
}
