import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { candidacyAfter, candidacyEventsFrom } from "@/lib/candidacies/candidacy";
import { addRemark, lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
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
  const clocks = await clocksStopped(tx, id);
  const { dueOn } = clocks.ADMISSIBILITY_SILENCE;
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
  const event = candidacyEventsFrom(state).find((one) => candidacyAfter(state, one) === stood);
  if (event) await moveCandidacy(work, { id, state, version: version + 1 }, { event });
  for (const clock of Object.values(clocks))
    await startDeadline(work, { ...clock, candidacyId: id });
  await addRemark(work, id, "takeBackSilence", reason);
  await notifyCandidate(work, candidacy, "silenceTakenBack", { dueOn });
  return { id };
}

type Clock = { kind: DeadlineKind; startsOn: CalendarDay; dueOn: CalendarDay };

/** The clocks that ran when silence was taken to have answered, or RULE where it was not silence that admitted. */
async function clocksStopped(
  tx: Tx,
  candidacyId: string,
): Promise<Partial<Record<DeadlineKind, Clock>> & { ADMISSIBILITY_SILENCE: Clock }> {
  const rows = await tx.deadline.findMany({
    where: { candidacyId, stoppedBy: "admitTacitly" },
    orderBy: { stoppedAt: "asc" },
    select: { kind: true, startsOn: true, dueOn: true },
  });
  const last = Object.fromEntries(
    rows.map(({ kind, startsOn, dueOn }): [DeadlineKind, Clock] => [
      kind,
      { kind, startsOn: dateToDay(startsOn), dueOn: dateToDay(dueOn) },
    ]),
  ) as Partial<Record<DeadlineKind, Clock>>;
  const standing = await tx.admissibilityDecision.findFirst({
    where: { candidacyId, withdrawnAt: null, outcome: "TACITLY_ADMISSIBLE" },
    select: { id: true },
  });
  const { ADMISSIBILITY_SILENCE } = last;
  if (!ADMISSIBILITY_SILENCE || !standing)
    return refuseByRule("Cette recevabilité n’a pas été acquise par silence.");
  return { ...last, ADMISSIBILITY_SILENCE };
}

async function stateBefore(tx: Tx, candidacyId: string) {
  const event = await tx.candidacyEvent.findFirst({
    where: { candidacyId, type: "admitTacitly" },
    orderBy: { at: "desc" },
    select: { fromState: true },
  });
  return event?.fromState;
}
