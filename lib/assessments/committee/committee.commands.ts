import "server-only";
import { committeeErrorText } from "@/lib/assessments/committee/committee.labels";
import { notifyCommittee } from "@/lib/assessments/notification.commands";
import {
  addRemark,
  type LockedFor,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import { promised } from "@/lib/platform/shared/promised";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { type CommitteeSeat, checkCommittee } from "./committee";
import type { ChangeCommitteeInput, ConstituteCommitteeInput } from "./committee.schema";
import { startRound } from "./round.commands";

/** The company constitutes the committee, and the assessment begins (R40). */
export async function constituteCommittee(
  work: Work,
  { id, version, seats }: ConstituteCommitteeInput,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id, version }, "constituteCommittee");
  const committeeId = await seatCommittee(work, candidacy, seats);
  await moveCandidacy(work, candidacy, {
    event: "constituteCommittee",
    payload: { committeeId },
  });
  await notifyCommittee(work, candidacy, "committeeConstituted");
}

/** Another committee takes over, dated and with a reason: entries are kept, signatures no longer count. */
export async function changeCommittee(
  work: Work,
  { id, version, seats, reason }: ChangeCommitteeInput,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id, version }, "changeCommittee");
  const committeeId = await seatCommittee(work, candidacy, seats);
  await startRound(work, id, "changeCommittee");
  await moveCandidacy(work, candidacy, {
    event: "changeCommittee",
    payload: { committeeId },
  });
  await addRemark(work, id, "changeCommittee", reason);
  await notifyCommittee(work, candidacy, "committeeConstituted");
}

/** Checks who sits, dissolves the committee in office if there is one, and keeps the new one. */
async function seatCommittee(
  { tx, now }: Work,
  { id, companyId, candidateUserId }: LockedFor<"constituteCommittee" | "changeCommittee">,
  seats: readonly CommitteeSeat[],
): Promise<string> {
  const settings = await readSettings(tx);
  const active = await tx.companyMember.findMany({
    where: { companyId, endedAt: null },
    select: { userId: true, name: true },
  });
  const names = new Map(active.map(({ userId, name }) => [userId, name]));
  const conditions = {
    minimum: asNumber(settings["workplace.committeeMinimum"], 2),
    candidateUserId,
    activeUserIds: new Set(names.keys()),
  };
  valueOr(checkCommittee(seats, conditions), (error) => refuseByRule(committeeErrorText(error)));
  await tx.evaluationCommittee.updateMany({
    where: { candidacyId: id, dissolvedAt: null },
    data: { dissolvedAt: now },
  });
  const nameOf = ({ userId }: CommitteeSeat) => promised({ name: names.get(userId) }, "name").name;
  const committee = await tx.evaluationCommittee.create({
    data: {
      candidacyId: id,
      constitutedAt: now,
      members: { create: seats.map((seat) => ({ ...seat, name: nameOf(seat) })) },
    },
    select: { id: true },
  });
  return committee.id;
}
