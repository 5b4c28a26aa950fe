import "server-only";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import {
  addRemark,
  type LockedCandidacy,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import { eraseUnawaitedIdentity } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { dateToDay } from "@/lib/shared/calendar";
import { type Failure, rule } from "@/lib/shared/failure";
import type { Target } from "@/lib/shared/fields.schema";
import { ok, type Result } from "@/lib/shared/result";
import type { AcknowledgeInput, ReasonedInput } from "./assessment.schema";
import { startRound } from "./round.commands";
import { tellChair, tellCommittee, tellCompany } from "./telling.commands";

/** The candidate has read the signed grids and adds observations if they wish (R46). */
export async function acknowledgeAssessment(
  work: Work,
  { id, version, observations }: AcknowledgeInput,
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id, version }, "acknowledge");
  if (!locked.ok) return locked;
  await work.tx.assessment.update({
    where: { candidacyId: id },
    data: { observations, acknowledgedAt: work.now, version: { increment: 1 } },
    select: { id: true },
  });
  if (observations) await addRemark(work, id, "acknowledge", observations);
  return acknowledged(work, locked.value);
}

/**
 * The candidate's time to answer has passed: the assessment may be transmitted without them. The due day itself is
 * still theirs; refused before the day after it.
 */
export async function acknowledgeByDelay(work: Work, id: string): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id }, "acknowledge");
  if (!locked.ok) return locked;
  const deadline = await work.tx.deadline.findFirst({
    where: { candidacyId: id, kind: "ACKNOWLEDGEMENT", stoppedAt: null },
    select: { dueOn: true },
  });
  if (!deadline || dateToDay(deadline.dueOn) >= work.today)
    return rule("Le délai laissé au candidat n’est pas écoulé.");
  return acknowledged(work, locked.value);
}

async function acknowledged(
  work: Work,
  candidacy: LockedCandidacy,
): Promise<Result<null, Failure>> {
  const moved = await moveCandidacy(work, candidacy, { event: "acknowledge" });
  if (!moved.ok) return moved;
  await stopDeadlines(work, candidacy.id, "acknowledge", "ACKNOWLEDGEMENT");
  await tellChair(work, candidacy, "assessmentAcknowledged");
  return ok(null);
}

/** The chair transmits what every member has signed (R47). */
export async function transmitAssessment(
  work: Work,
  target: Target,
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, target, "transmit");
  if (!locked.ok) return locked;
  await work.tx.assessment.update({
    where: { candidacyId: target.id },
    data: { transmittedAt: work.now },
    select: { id: true },
  });
  const moved = await moveCandidacy(work, locked.value, { event: "transmit" });
  if (!moved.ok) return moved;
  await tellCandidate(work, locked.value, "assessmentTransmitted");
  return ok(null);
}

/** The secretariat accepts: the candidacy is ready for the jury, which alone decides (R48). */
export async function acceptAssessment(work: Work, target: Target): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, target, "acceptAssessment");
  if (!locked.ok) return locked;
  const moved = await moveCandidacy(work, locked.value, { event: "acceptAssessment" });
  if (!moved.ok) return moved;
  await tellCandidate(work, locked.value, "assessmentAccepted");
  return ok(null);
}

/** The secretariat sends the assessment back with remarks: entries are kept, the signatures no longer count (R45). */
export async function returnToCommittee(
  work: Work,
  input: ReasonedInput,
): Promise<Result<null, Failure>> {
  const returned = await moveWithReason(work, input, "returnToCommittee");
  if (!returned.ok) return returned;
  await startRound(work, input.id, "returnToCommittee");
  await tellCommittee(work, returned.value, "assessmentReturned");
  return ok(null);
}

/** The company or the secretariat ends the candidacy before the jury, with a reason that the candidate reads. */
export async function endAssessment(
  work: Work,
  input: ReasonedInput,
): Promise<Result<null, Failure>> {
  const ended = await moveWithReason(work, input, "end");
  if (!ended.ok) return ended;
  await stopDeadlines(work, input.id, "end");
  await eraseUnawaitedIdentity(work, ended.value.candidateUserId);
  await tellCandidate(work, ended.value, "assessmentEnded");
  await tellCompany(work, ended.value, "assessmentEndedToCompany");
  return ok(null);
}

async function moveWithReason(
  work: Work,
  { id, version, reason }: ReasonedInput,
  event: CandidacyEvent,
): Promise<Result<LockedCandidacy, Failure>> {
  const locked = await lockForEvent(work, { id, version }, event);
  if (!locked.ok) return locked;
  const moved = await moveCandidacy(work, locked.value, { event });
  if (!moved.ok) return moved;
  await addRemark(work, id, event, reason);
  return locked;
}
