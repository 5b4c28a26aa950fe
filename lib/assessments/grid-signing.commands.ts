import "server-only";
import { confirmPassword } from "@/lib/accounts/password.commands";
import {
  type LockedCandidacy,
  lockForEvent,
  moveCandidacy,
  touchCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import type { Work } from "@/lib/db/work";
import { startDeadline } from "@/lib/deadlines/deadline.commands";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { addDays, formatDay } from "@/lib/shared/calendar";
import { conflict, type Failure, forbidden, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import type { SignGridsInput } from "./assessment.schema";
import { sitsInCommittee } from "./competency-assessment.commands";
import { keepGridDocument } from "./grid-document.commands";

/**
 * A member signs, with their password again, exactly the text they read (R45, R47). The last signature makes the
 * assessment signed: its document is kept and the candidate's time to answer begins.
 * Refusals: CONFLICT when another text has been closed since, RULE for a wrong password or a second signature.
 */
export async function signGrids(
  work: Work,
  { id, textHash, password }: SignGridsInput,
): Promise<Result<null, Failure>> {
  const { tx, now, record } = work;
  const locked = await lockForEvent(work, { id }, "sign");
  if (!locked.ok) return locked;
  const member = await sitsInCommittee(work, id);
  if (!member) return forbidden();
  const assessment = await tx.assessment.findUniqueOrThrow({
    where: { candidacyId: id },
    select: { id: true, round: true, textHash: true },
  });
  if (assessment.textHash !== textHash) return conflict();
  const { id: assessmentId, round } = assessment;
  const signed = await tx.gridSignature.findMany({
    where: { assessmentId, round },
    select: { memberId: true },
  });
  if (signed.some(({ memberId }) => memberId === member.id))
    return rule("Vous avez déjà signé ces grilles.");
  const confirmed = await confirmPassword(work, password);
  if (!confirmed.ok) return confirmed;
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
    await touchCandidacy(work, locked.value);
    return ok(null);
  }
  return finish(work, locked.value, textHash);
}

/** The last signature: the document, the move, the candidate's delay. */
async function finish(
  work: Work,
  candidacy: LockedCandidacy,
  textHash: string,
): Promise<Result<null, Failure>> {
  const { tx, today } = work;
  const { id } = candidacy;
  const fileId = await keepGridDocument(work, id);
  const moved = await moveCandidacy(work, candidacy, {
    event: "sign",
    payload: { textHash, fileId },
  });
  if (!moved.ok) return moved;
  const settings = await readSettings(tx);
  const dueOn = addDays(today, asNumber(settings["workplace.acknowledgementDays"], 15));
  await startDeadline(work, { kind: "ACKNOWLEDGEMENT", candidacyId: id, startsOn: today, dueOn });
  await tellCandidate(work, candidacy, "assessmentSigned", { dueOn: formatDay(dueOn) });
  return ok(null);
}
