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
import { refuseByRule } from "@/lib/shared/failure";
import type { ReasonedInput, Target } from "@/lib/shared/fields.schema";
import type { AcknowledgeInput } from "./acknowledgement.schema";
import { startRound } from "./round.commands";
import { tellChair, tellCommittee, tellCompany } from "./telling.commands";

/** The candidate has read the signed grids and adds observations if they wish (R46). */
export async function acknowledgeAssessment(
  work: Work,
  { id, version, observations }: AcknowledgeInput,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id, version }, "acknowledge");
  await work.tx.assessment.update({
    where: { candidacyId: id },
    data: { observations, acknowledgedAt: work.now, version: { increment: 1 } },
    select: { id: true },
  });
  if (observations) await addRemark(work, id, "acknowledge", observations);
  return acknowledged(work, candidacy);
}

/**
 * The candidate's time to answer has passed: the assessment may be transmitted without them. The due day itself is
 * still theirs; refused before the day after it.
 */
export async function acknowledgeByDelay(work: Work, id: string): Promise<void> {
  const candidacy = await lockForEvent(work, { id }, "acknowledge");
  const deadline = await work.tx.deadline.findFirst({
    where: { candidacyId: id, kind: "ACKNOWLEDGEMENT", stoppedAt: null },
    select: { dueOn: true },
  });
  if (!deadline || dateToDay(deadline.dueOn) >= work.today)
    refuseByRule("Le délai laissé au candidat n’est pas écoulé.");
  return acknowledged(work, candidacy);
}

async function acknowledged(work: Work, candidacy: LockedCandidacy): Promise<void> {
  await moveCandidacy(work, candidacy, { event: "acknowledge" });
  await stopDeadlines(work, candidacy.id, "acknowledge", "ACKNOWLEDGEMENT");
  await tellChair(work, candidacy, "assessmentAcknowledged");
}

/** The chair transmits what every member has signed (R47). */
export async function transmitAssessment(work: Work, target: Target): Promise<void> {
  const candidacy = await lockForEvent(work, target, "transmit");
  await work.tx.assessment.update({
    where: { candidacyId: target.id },
    data: { transmittedAt: work.now },
    select: { id: true },
  });
  await moveCandidacy(work, candidacy, { event: "transmit" });
  await tellCandidate(work, candidacy, "assessmentTransmitted");
}

/** The secretariat accepts: the candidacy is ready for the jury, which alone decides (R48). */
export async function acceptAssessment(work: Work, target: Target): Promise<void> {
  const candidacy = await lockForEvent(work, target, "acceptAssessment");
  await moveCandidacy(work, candidacy, { event: "acceptAssessment" });
  await tellCandidate(work, candidacy, "assessmentAccepted");
}

/** The secretariat sends the assessment back with remarks: entries are kept, the signatures no longer count (R45). */
export async function returnToCommittee(work: Work, input: ReasonedInput): Promise<void> {
  const candidacy = await moveWithReason(work, input, "returnToCommittee");
  await startRound(work, input.id, "returnToCommittee");
  await tellCommittee(work, candidacy, "assessmentReturned");
}

/** The company or the secretariat ends the candidacy before the jury, with a reason that the candidate reads. */
export async function endAssessment(work: Work, input: ReasonedInput): Promise<void> {
  const candidacy = await moveWithReason(work, input, "end");
  await stopDeadlines(work, input.id, "end");
  await eraseUnawaitedIdentity(work, candidacy.candidateUserId);
  await tellCandidate(work, candidacy, "assessmentEnded");
  await tellCompany(work, candidacy, "assessmentEndedToCompany");
}

async function moveWithReason(
  work: Work,
  { id, version, reason }: ReasonedInput,
  event: CandidacyEvent,
): Promise<LockedCandidacy> {
  const candidacy = await lockForEvent(work, { id, version }, event);
  await moveCandidacy(work, candidacy, { event });
  await addRemark(work, id, event, reason);
  return candidacy;
}
