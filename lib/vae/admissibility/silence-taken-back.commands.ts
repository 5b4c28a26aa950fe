import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { addRemark, lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { startDeadline } from "@/lib/deadlines/deadline.commands";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { isSilenceOver } from "./admissibility-decision";
import type { TakeBackSilenceInput } from "./silence-taken-back.schema";

/**
 * Takes back an admissibility by silence that was applied too early, by a machine whose clock was ahead: nobody had been
 * silent for two months. The request stands where it stood, and its clock runs on to the same day. Refused where a person
 * has decided, and from the day after the due day, for silence has then answered and the candidate holds it
 * (L. 6412-2, R23).
 */
export async function takeBackSilence(
  work: Work,
  { reason, password, ...target }: TakeBackSilenceInput,
): Promise<{ id: string }> {
  const { tx, now, today } = work;
  const candidacy = await lockForEvent(work, target, "takeBackSilence");
  const { id, version } = candidacy;
  const { startsOn, dueOn } = await silenceOf(tx, id);
  if (isSilenceOver(dueOn, today))
    refuseByRule("Le délai de deux mois est passé\u00a0: la demande est recevable par silence.");
  await confirmPassword(work, password);
  await tx.admissibilityDecision.updateMany({
    where: { candidacyId: id, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  const stood = await stateBefore(tx, id);
  const state = await moveCandidacy(work, candidacy, {
    event: "takeBackSilence",
    payload: { dueOn },
  });
  if (stood === "UNDER_REVIEW")
    await moveCandidacy(work, { id, state, version: version + 1 }, { event: "declareComplete" });
  await startDeadline(work, { kind: "ADMISSIBILITY_SILENCE", candidacyId: id, startsOn, dueOn });
  await addRemark(work, id, "takeBackSilence", reason);
  await notifyCandidate(work, candidacy, "silenceTakenBack", { dueOn });
  return { id };
}

/** The clock that silence was taken to have run out, or RULE where it was not silence that admitted. */
async function silenceOf(
  tx: Tx,
  candidacyId: string,
): Promise<{ startsOn: CalendarDay; dueOn: CalendarDay }> {
  const clock = await tx.deadline.findFirst({
    where: { candidacyId, kind: "ADMISSIBILITY_SILENCE", stoppedBy: "admitTacitly" },
    orderBy: { stoppedAt: "desc" },
    select: { startsOn: true, dueOn: true },
  });
  const standing = await tx.admissibilityDecision.findFirst({
    where: { candidacyId, withdrawnAt: null, outcome: "TACITLY_ADMISSIBLE" },
    select: { id: true },
  });
  if (!clock || !standing)
    return refuseByRule("Cette recevabilité n’a pas été acquise par silence.");
  return { startsOn: dateToDay(clock.startsOn), dueOn: dateToDay(clock.dueOn) };
}

async function stateBefore(tx: Tx, candidacyId: string) {
  const event = await tx.candidacyEvent.findFirst({
    where: { candidacyId, type: "admitTacitly" },
    orderBy: { at: "desc" },
    select: { fromState: true },
  });
  return event?.fromState;
}
