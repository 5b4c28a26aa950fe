import "server-only";
import { seenBy } from "@/lib/jury-sessions/jury-session.policy";
import { LIVE_STATES } from "@/lib/jury-sessions/phase";
import {
  latestFirst,
  nextFirst,
  sessionSubjectSelect,
  summonedSessions,
  toSessionSubject,
  visibleSessions,
} from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { readPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { Prisma } from "@/prisma/generated/client.ts";
import type { SessionRow } from "./view";

const PAGE = 30;
const RUNNING_SHOWN = 5;

type SessionList = { sessions: SessionRow[]; next: string | null };

/** The sessions the actor may read, latest first, by keyset: `after` is the id of the last one shown. */
export const listSessions = (actor: Actor, after?: string): Promise<SessionList> =>
  read(actor, (tx) => latest(tx, actor, visibleSessions(actor), after));

/** Those the actor is summoned to, in the space of the jury. */
export const listSummonedSessions = (actor: Actor, after?: string): Promise<SessionList> =>
  read(actor, (tx) => latest(tx, actor, summonedSessions(actor), after));

/** The sessions that are not over, the first to come first. */
export const listRunningSessions = (actor: Actor): Promise<SessionRow[]> =>
  read(actor, async (tx) => {
    const where = Prisma.sql`s.state = ANY(${LIVE_STATES}::"JurySessionState"[])`;
    const list = { order: nextFirst, ways: visibleSessions(actor), where, size: RUNNING_SHOWN };
    return (await readPage(tx, list, (ids) => readSessions(tx, actor, ids))).rows;
  });

async function latest(
  tx: Reader,
  actor: Actor,
  ways: readonly Prisma.Sql[],
  after: string | undefined,
): Promise<SessionList> {
  const list = { order: latestFirst, ways, after, size: PAGE };
  const { rows, last } = await readPage(tx, list, (ids) => readSessions(tx, actor, ids));
  return { sessions: rows, next: last?.id ?? null };
}

const rowSelect = {
  ...sessionSubjectSelect,
  number: true,
  startTime: true,
  place: true,
  _count: { select: { docket: { where: { removedAt: null } } } },
} as const satisfies Prisma.JurySessionSelect;

async function readSessions(tx: Reader, actor: Actor, ids: string[]): Promise<SessionRow[]> {
  const rows = await tx.jurySession.findMany({ where: { id: { in: ids } }, select: rowSelect });
  return rows.map(({ number, startTime, place, _count, ...row }) => {
    const { id, state, heldOn } = seenBy(actor, toSessionSubject(row));
    return { id, state, heldOn, number, startTime, place, entries: _count.docket };
  });
}
