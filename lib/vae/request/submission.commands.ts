import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { silenceDueOn } from "@/lib/deadlines/deadline";
import { startDeadline, stopDeadlines } from "@/lib/deadlines/deadline.commands";
import type { Work } from "@/lib/platform/db/work";
import { checkSeen } from "@/lib/platform/form/seen";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { SeenTarget, Target } from "@/lib/platform/shared/fields.schema";
import { nextCandidacyNumber } from "@/lib/settings/number-series.commands";
import { findRunning } from "@/lib/vae/admissibility/silence.queries";
import { checkStillUseful } from "@/lib/vae/still-useful.queries";
import { missingTasks } from "./admissibility-file";
import { incompleteDraft } from "./admissibility-file.labels";
import { requestHash } from "./hash";
import { checkInForce } from "./new-candidacy.commands";
import { saveOfficialForm } from "./official-form.commands";
import { saveReceipt } from "./receipt.commands";
import { findYearlyLimit } from "./requests.queries";
import {
  canonicalRequest,
  contentsOf,
  type RequestRow,
  readRequest,
  sectionsOf,
} from "./submission.queries";

/**
 * Submits a request: number, hash of what was submitted, receipt, and the two-month clock that starts the same
 * day whether or not anyone looks at it (R16–R21). Refusals: CONFLICT for a request that is not the one read over, a part
 * still missing, the version out of force (R2), a block acquired meanwhile (R7), the yearly limit (R14, R15).
 */
export async function submitCandidacy(work: Work, input: SeenTarget): Promise<{ id: string }> {
  const { tx, now, today } = work;
  const candidacy = await lockForEvent(work, input, "submit");
  const { id, versionId, candidateId } = candidacy;
  const request = await readRequest(tx, id);
  checkSeen(input.seen, sectionsOf(request));
  await checkSubmission(work, request, {
    id,
    versionId,
    candidateId,
  });

  const number = await nextCandidacyNumber(work, versionId);
  const hash = requestHash(canonicalRequest(request));
  const dueOn = silenceDueOn(today);
  const receipt = await saveReceipt(work, { id, number, hash, dueOn, request });
  await saveOfficialForm(work, { id, number, hash, request });
  await moveCandidacy(work, candidacy, {
    event: "submit",
    data: { number, submittedAt: now },
    payload: { number, contentHash: hash, receiptHash: receipt.sha256, dueOn },
  });
  await tx.admissibilityFile.update({
    where: { candidacyId: id },
    data: { receivedOn: dayToDate(today), contentHash: hash },
    select: { id: true },
  });
  await startDeadline(work, {
    kind: "ADMISSIBILITY_SILENCE",
    candidacyId: id,
    startsOn: today,
    dueOn,
  });
  await notifyCandidate(work, { ...candidacy, number }, "requestSubmitted", { dueOn });
  return { id };
}

type Subject = { id: string; versionId: string; candidateId: string };

async function checkSubmission(
  work: Work,
  request: RequestRow,
  { id, versionId, candidateId }: Subject,
): Promise<void> {
  const { tx, today } = work;
  const missing = missingTasks(contentsOf(request));
  if (missing.length > 0) refuseByRule(incompleteDraft(missing));
  await checkInForce(work, versionId);
  await checkStillUseful(work, { id, versionId, candidateId });
  const asked = { candidateId, versionId, isWhole: request.wholeCertification };
  const limit = await findYearlyLimit(tx, asked, today);
  if (limit) refuseByRule(limit);
}

/**
 * Sends a completed request back: every piece asked for is there and a new receipt tells its new hash. The first time a new
 * two-month clock starts that day; later the one that runs goes on (R22).
 */
export async function resubmitCandidacy(work: Work, input: Target): Promise<{ id: string }> {
  const { tx, today } = work;
  const candidacy = await lockForEvent(work, input, "resubmit");
  const { id } = candidacy;
  const unanswered = await tx.requestedPiece.findFirst({
    where: { candidacyId: id, answeredAt: null },
    select: { label: true },
  });
  if (unanswered) refuseByRule(`Il manque encore une pièce : ${unanswered.label}.`);
  const request = await readRequest(tx, id);
  const hash = requestHash(canonicalRequest(request));
  const running = await findRunning(tx, id, "ADMISSIBILITY_SILENCE");
  const dueOn = running?.dueOn ?? silenceDueOn(today);
  const { number } = candidacy;
  const receipt = await saveReceipt(work, { id, number, hash, dueOn, request });
  await saveOfficialForm(work, { id, number, hash, request });
  await moveCandidacy(work, candidacy, {
    event: "resubmit",
    payload: { contentHash: hash, receiptHash: receipt.sha256, dueOn },
  });
  await tx.admissibilityFile.update({
    where: { candidacyId: id },
    data: { contentHash: hash, ...(!running && { receivedOn: dayToDate(today) }) },
    select: { id: true },
  });
  await stopDeadlines(work, id, "resubmit", "MISSING_PIECES");
  if (!running)
    await startDeadline(work, {
      kind: "ADMISSIBILITY_SILENCE",
      candidacyId: id,
      startsOn: today,
      dueOn,
    });
  await notifyCandidate(work, candidacy, "piecesReceived", { dueOn, runsOn: running !== null });
  return { id };
}
