import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import {
  type LockedFor,
  lockForEvent,
  moveCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { startDeadline } from "@/lib/deadlines/deadline.commands";
import type { Work } from "@/lib/platform/db/work";
import { addDays, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseForbidden } from "@/lib/platform/shared/failure";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { sitsInCommittee } from "./competency-assessment.commands";
import { saveGridDocument } from "./document.commands";
import type { SignGridsInput } from "./signing.schema";

/**
 * A member signs, with their password again, exactly the text they read (R45, R47). The last signature makes the
 * assessment signed: its document is kept and the candidate's time to answer begins.
 * Refusals: CONFLICT when another text has been closed since, RULE for a wrong password or a second signature.
 */
export async function signGrids(
  work: Work,
  { id, textHash, password }: SignGridsInput,
): Promise<void> {
  const { tx, now, record } = work;
  const candidacy = await lockForEvent(work, { id }, "sign");
  const member = await sitsInCommittee(work, id);
  if (!member) refuseForbidden();
  const assessment = await tx.assessment.findUniqueOrThrow({
    where: { candidacyId: id },
    select: { id: true, round: true, textHash: true },
  });
  if (assessment.textHash !== textHash) refuseConflict();
  const { id: assessmentId, round } = assessment;
  const signed = await tx.gridSignature.findMany({
    where: { assessmentId, round },
    select: { memberId: true },
  });
  if (signed.some(({ memberId }) => memberId === member.id))
    refuseByRule("Vous avez déjà signé ces grilles.");
  await confirmPassword(work, password);
  await tx.gridSignature.create({
    data: { assessmentId, round, memberId: member.id, textHash, signedAt: now },
    select: { id: true },
  });
  record({
    action: "signGrids",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { memberId: member.id, round, textHash },
  });
  const members = await tx.committeeMember.count({
    where: { committee: { candidacyId: id, dissolvedAt: null } },
  });
  if (signed.length + 1 < members) {
    await touchCandidacy(work, candidacy);
    return;
  }
  return finish(work, candidacy, textHash);
}

/** The last signature: the document, the move, the candidate's delay. */
async function finish(work: Work, candidacy: LockedFor<"sign">, textHash: string): Promise<void> {
  const { tx, today } = work;
  const { id } = candidacy;
  const fileId = await saveGridDocument(work, id);
  await moveCandidacy(work, candidacy, {
    event: "sign",
    payload: { textHash, fileId },
  });
  const settings = await readSettings(tx);
  const dueOn = addDays(today, asNumber(settings["workplace.acknowledgementDays"], 15));
  await startDeadline(work, { kind: "ACKNOWLEDGEMENT", candidacyId: id, startsOn: today, dueOn });
  await notifyCandidate(work, candidacy, "assessmentSigned", { dueOn: formatDay(dueOn) });
}
