import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import {
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
} from "@/lib/platform/shared/failure";
import type { Prisma } from "@/prisma/generated/client.ts";
import {
  type SessionEdit,
  type SessionEvent,
  type SessionState,
  sessionAfter,
} from "./jury-session";
import { sessionEditRefused, sessionEventRefused } from "./jury-session.labels";
import { type SessionSubject, seenBy, sessionPolicy } from "./jury-session.policy";
import { editAllowed } from "./phase";
import { sessionSubjectSelect, toSessionSubject } from "./subject.queries";

/** A session locked for this transaction. */
export type LockedSession = SessionSubject & {
  version: number;
  number: string;
  heldOn: CalendarDay;
  startTime: string;
  place: string;
  link: string | null;
  remoteInterviews: boolean;
};
export type SessionTarget = { id: string; version?: number };

async function lockSession(
  { tx, actor }: Work,
  { id, version }: SessionTarget,
  right: SessionEvent | SessionEdit,
): Promise<LockedSession> {
  await tx.$queryRaw`SELECT FROM "JurySession" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.jurySession.findUnique({
    where: { id },
    select: {
      ...sessionSubjectSelect,
      version: true,
      number: true,
      heldOn: true,
      startTime: true,
      place: true,
      link: true,
      remoteInterviews: true,
    },
  });
  if (!row) refuseNotFound();
  const session = toSessionSubject(row);
  if (!sessionPolicy[right](actor, session)) {
    if (sessionPolicy.read(actor, session)) refuseForbidden();
    refuseNotFound();
  }
  if (version !== undefined && version !== row.version) refuseConflict();
  const { number, startTime, place, link, remoteInterviews } = row;
  return {
    ...session,
    version: row.version,
    number,
    startTime,
    place,
    link,
    remoteInterviews,
    heldOn: dateToDay(row.heldOn),
  };
}

/**
 * Locks a session for an event. Refusals: NOT_FOUND when the actor may not even read it, FORBIDDEN without the
 * right, CONFLICT when it changed since the page was made, RULE when its state does not take this event.
 */
export async function lockSessionForEvent(
  work: Work,
  target: SessionTarget,
  event: SessionEvent,
): Promise<LockedSession> {
  const session = await lockSession(work, target, event);
  if (!sessionAfter(session.state, event))
    refuseByRule(sessionEventRefused(event, seenBy(work.actor, session).state));
  return session;
}

/** The same for an edit that leaves the state as it is. */
export async function lockSessionForEdit(
  work: Work,
  target: SessionTarget,
  edit: SessionEdit,
): Promise<LockedSession> {
  const session = await lockSession(work, target, edit);
  if (!editAllowed(session.state, edit))
    refuseByRule(sessionEditRefused(edit, seenBy(work.actor, session).state));
  return session;
}

type Move = {
  event: SessionEvent;
  data?: Prisma.JurySessionUncheckedUpdateInput;
  /** Ids, codes and hashes for the journal and the audit. */
  payload?: Prisma.InputJsonObject;
};

/** The only function that writes a session's `state`: compare-and-set on state and version, journal, audit. */
export async function moveSession(
  work: Work,
  { id, state, version }: Pick<LockedSession, "id" | "state" | "version">,
  { event, data = {}, payload = {} }: Move,
): Promise<SessionState> {
  const next = sessionAfter(state, event);
  if (!next) refuseByRule(sessionEventRefused(event, state));
  const { count } = await work.tx.jurySession.updateMany({
    where: { id, state, version },
    data: { ...data, state: next, version: version + 1 },
  });
  if (count === 0) refuseConflict();
  await note(work, id, { type: event, fromState: state, toState: next, payload });
  return next;
}

/** Journal and audit of an edit; raises the version, so that a page made before is refused. */
export async function touchSession(
  work: Work,
  { id, state, version }: Pick<LockedSession, "id" | "state" | "version">,
  type: SessionEdit,
  payload: Prisma.InputJsonObject = {},
): Promise<void> {
  await work.tx.jurySession.update({
    where: { id },
    data: { version: version + 1 },
    select: { id: true },
  });
  await note(work, id, { type, fromState: state, toState: state, payload });
}

type Note = {
  type: SessionEvent | SessionEdit | "plan";
  fromState: SessionState | null;
  toState: SessionState;
  payload: Prisma.InputJsonObject;
};

/** What happened, without any outcome of a deliberation: the journal is read by more people than the jury. */
export async function note(
  { tx, authorId, now, record }: Work,
  sessionId: string,
  { payload, ...entry }: Note,
): Promise<void> {
  await tx.jurySessionEvent.create({
    data: { sessionId, ...entry, actorId: authorId, at: now, payload },
  });
  record({ action: entry.type, subjectType: "JurySession", subjectId: sessionId, payload });
}
