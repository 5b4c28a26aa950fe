import "server-only";
import {
  addRemark,
  type LockedCandidacy,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/db/work";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import { committeeErrorText } from "./assessment.labels";
import { type CommitteeSeat, checkCommittee } from "./committee";
import type { ChangeCommitteeInput, ConstituteCommitteeInput } from "./committee.schema";
import { startRound } from "./round.commands";
import { tellCommittee } from "./telling.commands";

/** The company constitutes the committee, and the assessment begins (R40). */
export async function constituteCommittee(
  work: Work,
  { id, version, seats }: ConstituteCommitteeInput,
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id, version }, "constituteCommittee");
  if (!locked.ok) return locked;
  const seated = await seatCommittee(work, locked.value, seats);
  if (!seated.ok) return seated;
  const moved = await moveCandidacy(work, locked.value, {
    event: "constituteCommittee",
    payload: { committeeId: seated.value },
  });
  if (!moved.ok) return moved;
  await tellCommittee(work, locked.value, "committeeConstituted");
  return ok(null);
}

/** Another committee takes over, dated and with a reason: entries are kept, signatures no longer count. */
export async function changeCommittee(
  work: Work,
  { id, version, seats, reason }: ChangeCommitteeInput,
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id, version }, "changeCommittee");
  if (!locked.ok) return locked;
  const seated = await seatCommittee(work, locked.value, seats);
  if (!seated.ok) return seated;
  await startRound(work, id, "changeCommittee");
  const moved = await moveCandidacy(work, locked.value, {
    event: "changeCommittee",
    payload: { committeeId: seated.value },
  });
  if (!moved.ok) return moved;
  await addRemark(work, id, "changeCommittee", reason);
  await tellCommittee(work, locked.value, "committeeConstituted");
  return ok(null);
}

/** Checks who sits, dissolves the committee in office if there is one, and keeps the new one. */
async function seatCommittee(
  { tx, now }: Work,
  { id, companyId, candidateUserId }: LockedCandidacy,
  seats: readonly CommitteeSeat[],
): Promise<Result<string, Failure>> {
  const settings = await readSettings(tx);
  const active = await tx.companyMember.findMany({
    where: { companyId: companyId ?? "", endedAt: null },
    select: { userId: true, name: true },
  });
  const names = new Map(active.map(({ userId, name }) => [userId, name]));
  const checked = checkCommittee(seats, {
    minimum: asNumber(settings["workplace.committeeMinimum"], 2),
    candidateUserId,
    activeUserIds: new Set(names.keys()),
  });
  if (!checked.ok) return rule(committeeErrorText(checked.error));
  await tx.evaluationCommittee.updateMany({
    where: { candidacyId: id, dissolvedAt: null },
    data: { dissolvedAt: now },
  });
  const committee = await tx.evaluationCommittee.create({
    data: {
      candidacyId: id,
      constitutedAt: now,
      members: { create: seats.map((seat) => ({ ...seat, name: names.get(seat.userId) ?? "" })) },
    },
    select: { id: true },
  });
  return ok(committee.id);
}
