import "server-only";
import type { Work } from "@/lib/platform/db/work";
import {
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
} from "@/lib/platform/shared/failure";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type CandidacyEvent, candidacyAfter } from "./candidacy";
import { candidacyEditRefused, eventRefused } from "./candidacy.labels";
import { type CandidacyRight, type CandidacySubject, candidacyPolicy } from "./candidacy.policy";
import { subjectSelect, toSubject } from "./candidacy.queries";
import type { CandidacyEdit } from "./phase";
import { type CandidacyRow, isOpenTo, isSound, type OpenTo, type Taking, takes } from "./row";
import type { CandidacyState } from "./state";

/** A candidacy that stays as it is for this transaction, by its route and state. */
type Held = CandidacyRow & Pick<CandidacySubject, "id" | "entry"> & { versionId: string };
/** A candidacy locked for this transaction, with the version that its move is made on. */
export type LockedCandidacy = Held & { version: number };
/** Locked for an event: of the route and in the states that take it. */
export type LockedFor<E extends CandidacyEvent> = Taking<LockedCandidacy, E>;
/** Held for an edit: in the states in which it may be written. */
export type HeldFor<E extends CandidacyEdit> = OpenTo<Held, E>;
type Target = { id: string; version?: number };

/**
 * Locks a candidacy and checks a right on it. Refusals: NOT_FOUND when the actor may not even read it,
 * FORBIDDEN without the right, CONFLICT when it moved since the page was made.
 */
export async function lockCandidacy(
  work: Work,
  { id, version }: Target,
  right: CandidacyEvent | CandidacyRight,
): Promise<LockedCandidacy> {
  await work.tx.$queryRaw`SELECT FROM "Candidacy" WHERE id = ${id}::uuid FOR UPDATE`;
  const candidacy = await readWithRight(work, id, right);
  if (version !== undefined && version !== candidacy.version) refuseConflict();
  return candidacy;
}

async function readWithRight(
  { tx, actor }: Work,
  id: string,
  right: CandidacyEvent | CandidacyRight,
): Promise<LockedCandidacy> {
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
  const { version, versionId, number, candidateId } = row;
  const candidacy = { ...subject, version, versionId, number, candidateId };
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

/**
 * Keeps a candidacy from moving while one of its sections is written: the right as above, then RULE when its state does not
 * take the edit. Other sections are written meanwhile, so nothing of the candidacy itself may be: the section is compared
 * by its own version, and a move by what was read of the sections (`checkSeen`).
 */
export async function holdForEdit<E extends CandidacyEdit>(
  work: Work,
  id: string,
  edit: E,
): Promise<HeldFor<E>> {
  await work.tx.$queryRaw`SELECT FROM "Candidacy" WHERE id = ${id}::uuid FOR SHARE`;
  const { version: _, ...candidacy } = await readWithRight(work, id, edit);
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

/** An event of the dossier that leaves it where it is: a line of its journal. */
export async function noteEvent(
  { tx, now, authorId }: Work,
  { id, state }: Pick<LockedCandidacy, "id" | "state">,
  type: string,
): Promise<void> {
  await tx.candidacyEvent.create({
    data: { candidacyId: id, type, fromState: state, toState: state, actorId: authorId, at: now },
  });
}

/** Raises the version of a candidacy to which an event happened that leaves its state, so that a stale page is refused. */
export async function touchCandidacy(
  { tx }: Work,
  { id, version }: Pick<LockedCandidacy, "id" | "version">,
): Promise<void> {
  await tx.candidacy.update({
    where: { id },
    data: { version: version + 1 },
    select: { id: true },
  });
}

/** What a remark is about, unless it is the whole. */
type RemarkSubject = { situationId?: string; onPresentation?: boolean };

/** A reason that goes with an event and that the people concerned read. */
export async function addRemark(
  { tx, authorId, now }: Work,
  candidacyId: string,
  event: CandidacyEvent,
  text: string,
  about: RemarkSubject = {},
): Promise<void> {
  await tx.remark.create({ data: { candidacyId, event, text, ...about, authorId, at: now } });
}
