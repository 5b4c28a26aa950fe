import "server-only";
import { seenBy } from "@/lib/jury-sessions/jury-session.policy";
import { LIVE_STATES } from "@/lib/jury-sessions/phase";
import {
  sessionSubjectSelect,
  summonedSessions,
  toSessionSubject,
  visibleSessions,
} from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { SessionRow } from "./view";

const PAGE = 30;
const RUNNING_SHOWN = 5;

type SessionList = { sessions: SessionRow[]; next: string | null };

/** The sessions the actor may read, latest first, by keyset: `after` is the id of the last one shown. */
export const listSessions = (actor: Actor, after?: string): Promise<SessionList> =>
  read(actor, (tx) => readSessions(tx, actor, visibleSessions(actor), after));

/** Those the actor is summoned to, in the space of the jury. */
export const listSummonedSessions = (actor: Actor, after?: string): Promise<SessionList> =>
  read(actor, (tx) => readSessions(tx, actor, summonedSessions(actor), after));

/** The sessions that are not over, the first to come first. */
export const listRunningSessions = (actor: Actor): Promise<SessionRow[]> =>
  read(actor, async (tx) => {
    const rows = await tx.jurySession.findMany({
      where: { AND: [visibleSessions(actor), { state: { in: LIVE_STATES } }] },
      select: rowSelect,
      orderBy: [{ heldOn: "asc" }, { id: "asc" }],
      take: RUNNING_SHOWN,
    });
    return rows.map((row) => toRow(actor, row));
  });

const rowSelect = {
  ...sessionSubjectSelect,
  number: true,
  startTime: true,
  place: true,
  _count: { select: { docket: { where: { removedAt: null } } } },
} as const satisfies Prisma.JurySessionSelect;

function toRow(
  actor: Actor,
  row: Prisma.JurySessionGetPayload<{ select: typeof rowSelect }>,
): SessionRow {
  const { id, state, heldOn } = seenBy(actor, toSessionSubject(row));
  const { number, startTime, place, _count } = row;
  return { id, state, heldOn, number, startTime, place, entries: _count.docket };
}

async function readSessions(
  tx: Reader,
  actor: Actor,
  where: Prisma.JurySessionWhereInput,
  after: string | undefined,
): Promise<SessionList> {
  const rows = await tx.jurySession.findMany({
    where,
    select: rowSelect,
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    ...pageAfter(after, PAGE),
  });
  const { shown, last } = cutPage(rows, PAGE);
  return { sessions: shown.map((row) => toRow(actor, row)), next: last?.id ?? null };
}
