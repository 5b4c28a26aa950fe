import "server-only";
import { takeOffDocket } from "@/lib/juries/docket/docket.commands";
import { notifyEntryCandidate, notifyMembers } from "@/lib/juries/docket/notification.commands";
import { institutionPolicy } from "@/lib/juries/institution/institution.policy";
import {
  type LockedSession,
  lockSessionForEvent,
  moveSession,
  note,
} from "@/lib/jury-sessions/jury-session.commands";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { nextNumber } from "@/lib/settings/number-series.commands";
import type { CancelSessionInput, PlanSessionInput, PostponeSessionInput } from "./planning.schema";
import { checkSecretary } from "./secretary.commands";

const PAST = "Choisissez aujourd’hui ou un jour à venir.";

/** Creates a session with its number and its named secretary, a member of the secretariat. */
export async function planSession(
  work: Work,
  { secretaryId, link, heldOn, ...sitting }: PlanSessionInput,
): Promise<{ id: string }> {
  const { tx, actor, now, today } = work;
  if (!institutionPolicy.planSession(actor)) refuseNotFound();
  if (heldOn < today) refuseByRule(PAST, "heldOn");
  await checkSecretary(work, secretaryId);
  const number = await nextNumber(tx, "jurySession", heldOn);
  const session = await tx.jurySession.create({
    data: {
      ...sitting,
      number,
      state: "PLANNED",
      heldOn: dayToDate(heldOn),
      link: link || null,
      secretaryId,
      createdAt: now,
    },
    select: { id: true },
  });
  await note(work, session.id, {
    type: "plan",
    fromState: null,
    toState: "PLANNED",
    payload: { number },
  });
  return session;
}

const onDocket = ({ tx }: Work, sessionId: string) =>
  tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: { id: true, candidacyId: true },
    orderBy: { candidacyId: "asc" },
  });

/**
 * Moves a session to a new day: the docket stays, the summons is void and will be made anew; everybody is told.
 * What members declared stays; what the portal found is looked for again with the next summons.
 */
export async function postponeSession(
  work: Work,
  { id, version, heldOn, link, ...sitting }: PostponeSessionInput,
): Promise<{ id: string }> {
  const session = await lockSessionForEvent(work, { id, version }, "postpone");
  if (heldOn < work.today) refuseByRule(PAST, "heldOn");
  const entries = await onDocket(work, id);
  const told = { number: session.number, sessionId: id, wasOn: session.heldOn, heldOn };
  await notifyMembers(work, memberIds(session), "jurySessionPostponed", { ...told, ...sitting });
  for (const { candidacyId } of entries) {
    await notifyEntryCandidate(work, candidacyId, "examinationPostponed", {
      candidacyId,
      wasOn: session.heldOn,
      heldOn,
    });
  }
  await work.tx.attendance.deleteMany({ where: { sessionId: id } });
  await work.tx.interest.deleteMany({ where: { kind: "DETECTED", entry: { sessionId: id } } });
  await moveSession(work, session, {
    event: "postpone",
    data: { ...sitting, heldOn: dayToDate(heldOn), link: link || null, summonedAt: null },
    payload: { from: session.heldOn, to: heldOn },
  });
  return { id };
}

/** Cancels a session: its candidacies are ready for another one, everybody is told. */
export async function cancelSession(
  work: Work,
  { id, version, reason }: CancelSessionInput,
): Promise<{ id: string }> {
  const session = await lockSessionForEvent(work, { id, version }, "cancel");
  for (const entry of await onDocket(work, id)) {
    await takeOffDocket(work, session, entry);
  }
  await notifyMembers(work, memberIds(session), "jurySessionCancelled", {
    sessionId: id,
    number: session.number,
    heldOn: session.heldOn,
  });
  await moveSession(work, session, { event: "cancel", data: { endReason: reason } });
  return { id };
}

const memberIds = ({ members }: LockedSession) => members.map(({ mandateId }) => mandateId);
