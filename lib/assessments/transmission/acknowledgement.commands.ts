import "server-only";
import { notifyChair } from "@/lib/assessments/notification.commands";
import {
  addRemark,
  type LockedFor,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { AcknowledgeInput } from "./acknowledgement.schema";

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

async function acknowledged(work: Work, candidacy: LockedFor<"acknowledge">): Promise<void> {
  await moveCandidacy(work, candidacy, { event: "acknowledge" });
  await stopDeadlines(work, candidacy.id, "acknowledge", "ACKNOWLEDGEMENT");
  await notifyChair(work, candidacy, "assessmentAcknowledged");
}
