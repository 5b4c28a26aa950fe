import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import {
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
} from "@/lib/platform/shared/failure";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type CandidacyEvent, type CandidacyState, candidacyAfter } from "./candidacy";
import { candidacyEditRefused, eventRefused } from "./candidacy.labels";
import { type CandidacyRight, type CandidacySubject, candidacyPolicy } from "./candidacy.policy";
import { subjectSelect, toSubject } from "./candidacy.queries";
import { type CandidacyEdit, EXAMINED_STATES } from "./phase";
import { type CandidacyRow, isOpenTo, isSound, type OpenTo, type Taking, takes } from "./row";

/** A candidacy locked for this transaction: what it is by its route and state, and the version its edit was made on. */
export type LockedCandidacy = CandidacyRow &
  Pick<CandidacySubject, "id" | "entry"> & { version: number; versionId: string };
/** Locked for an event: of the route and in the states that take it. */
export type LockedFor<E extends CandidacyEvent> = Taking<LockedCandidacy, E>;
/** Locked for an edit: in the states in which it may be written. */
export type LockedToEdit<E extends CandidacyEdit> = OpenTo<LockedCandidacy, E>;
type Target = { id: string; version?: number };

/**
 * Locks a candidacy and checks a right on it. Refusals: NOT_FOUND when the actor may not even read it,
 * FORBIDDEN without the right, CONFLICT when it changed since the page was made.
 */
export async function lockCandidacy(
  { tx, actor }: Work,
  { id, version }: Target,
  right: CandidacyEvent | CandidacyRight,
): Promise<LockedCandidacy> {
  await tx.$queryRaw`SELECT FROM "Candidacy" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.candidacy.findUnique({
    where: { id },
    select: { ...subjectSelect, version: true, versionId: true, number: true, candidateId: true },
  });
  if (!row) refuseNotFound();
  const subject = toSubject(row);
  if (!candidacyPolicy[right](actor, subject)) {
    if (candidacyPolicy.read(actor, subject)) refuseForbidden();
    refuseNotFound();
  }
  if (version !== undefined && version !== row.version) refuseConflict();
  const { version: current, versionId, number, candidateId } = row;
  const candidacy = { ...subject, version: current, versionId, number, candidateId };
  if (!isSound(candidacy)) throw new Error(`candidacy ${id} contradicts its constraints`);
  return candidacy;
}

/** Locks a candidacy for an event: the right as above, then RULE when its state does not take this event. */
export async function lockForEvent<E extends CandidacyEvent>(
  work: Work,
  target: Target,
  event: E,
): Promise<LockedFor<E>> {
  const candidacy = await lockCandidacy(work, target, event);
  if (!takes(candidacy, event)) refuseByRule(eventRefused(event, candidacy.state));
  return candidacy;
}

/** Locks a candidacy for an edit that leaves its state as it is: the right as above, then RULE when its state does not take it. */
export async function lockForEdit<E extends CandidacyEdit>(
  work: Work,
  target: Target,
  edit: E,
): Promise<LockedToEdit<E>> {
  const candidacy = await lockCandidacy(work, target, edit);
  if (!isOpenTo(candidacy, edit)) refuseByRule(candidacyEditRefused[edit]);
  return candidacy;
}

type Move = {
  event: CandidacyEvent;
  /** Columns that change with the state. */
  data?: Prisma.CandidacyUncheckedUpdateInput;
  /** Ids, codes and hashes for the journal and the audit. */
  payload?: Prisma.InputJsonObject;
};

/** The only function that writes `state`: compare-and-set on state and version, journal, audit. */
export async function moveCandidacy(
  work: Work,
  candidacy: Pick<LockedCandidacy, "id" | "state" | "version">,
  { event, data = {}, payload = {} }: Move,
): Promise<CandidacyState> {
  const { tx, now, authorId } = work;
  const { id, state, version } = candidacy;
  const next = candidacyAfter(state, event);
  if (!next) refuseByRule(eventRefused(event, state));
  const { count } = await tx.candidacy.updateMany({
    where: { id, state, version },
    data: { ...data, state: next, version: version + 1, stateSince: now },
  });
  if (count === 0) refuseConflict();
  await tx.candidacyEvent.create({
    data: {
      candidacyId: id,
      type: event,
      fromState: state,
      toState: next,
      actorId: authorId,
      at: now,
      payload,
    },
  });
  work.record({
    action: event,
    subjectType: "Candidacy",
    subjectId: id,
    payload: { ...payload, to: next },
  });
  return next;
}

/** Raises the version of a candidacy whose contents were edited, so that a stale page is refused. */
export async function touchCandidacy(
  { tx, now }: Work,
  { id, version }: Pick<LockedCandidacy, "id" | "version">,
): Promise<void> {
  await tx.candidacy.update({
    where: { id },
    data: { version: version + 1, editedAt: now },
    select: { id: true },
  });
}

/** Raises the version of the dossiers in which a person's identity is still to be checked: nobody checks what they have not read. */
export async function touchExamined(tx: Tx, candidateId: string): Promise<void> {
  await tx.candidacy.updateMany({
    where: { candidateId, state: { in: EXAMINED_STATES } },
    data: { version: { increment: 1 } },
  });
}

/** A reason that goes with an event and that the people concerned read. */
export async function addRemark(
  { tx, authorId, now }: Work,
  candidacyId: string,
  event: CandidacyEvent,
  text: string,
): Promise<void> {
  await tx.remark.create({ data: { candidacyId, event, text, authorId, at: now } });
}
