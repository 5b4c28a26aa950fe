import { type Actor, clockActor } from "@/lib/platform/actor/actor";
import { findActor } from "@/lib/platform/auth/actor.queries";
import type { Tx } from "@/lib/platform/db/client";
import { commit, type Work } from "@/lib/platform/db/work";
import { seenOf } from "@/lib/platform/form/seen";
import type { SeenTarget, Target } from "@/lib/platform/shared/fields.schema";
import { readTarget } from "./target";

/** Yields the moment of its next step, and goes on when all that comes before it has happened. */
export type Story<T = void> = AsyncGenerator<Date, T>;
/** Somebody with an account, and the session in which they act while the data is loaded. */
export type Player = { userId: string; sessionId: string; name: string; email: string };
export type Doing<T> = (work: Work) => Promise<T>;

/** Plays every story at once, step by step in the order of time, as people would have acted on the portal. */
export async function perform(stories: readonly Story<unknown>[]): Promise<void> {
  const waiting = await Promise.all(
    stories.map(async (story) => ({ story, turn: await story.next() })),
  );
  let last = new Date(0);
  for (;;) {
    const next = earliest(waiting);
    if (!next || next.turn.done) return;
    if (next.turn.value < last)
      throw new Error(`a story goes back to ${next.turn.value.toISOString()}`);
    last = next.turn.value;
    next.turn = await next.story.next();
  }
}

type Waiting = { story: Story<unknown>; turn: IteratorResult<Date, unknown> };

const timeOf = ({ turn }: Waiting) => (turn.done ? Number.POSITIVE_INFINITY : turn.value.getTime());
const earliest = (waiting: readonly Waiting[]) =>
  waiting.reduce<Waiting | null>(
    (best, one) => (best && timeOf(best) <= timeOf(one) ? best : one),
    null,
  );

/** One command of somebody's, in its own transaction at its moment; a refusal is a fault of the story. */
export const act = <T>(at: Date, { sessionId, name }: Player, doing: Doing<T>): Story<T> =>
  carryOut(at, name, () => findActor(sessionId, at), doing);

/** What a job would have done at that moment. */
export const tick = <T>(at: Date, doing: Doing<T>): Story<T> =>
  carryOut(at, "the clock", async () => clockActor, doing);

async function* carryOut<T>(
  at: Date,
  name: string,
  find: () => Promise<Actor | null>,
  doing: Doing<T>,
): Story<T> {
  yield at;
  const actor = await find();
  if (!actor) throw new Error(`${name} has no session`);
  const result = await commit({ actor, now: at }, doing);
  if (result.ok) return result.value;
  throw new Error(`${name} is refused on ${at.toISOString()}: ${JSON.stringify(result.error)}`);
}

/** A command on a row, on what its page shows now. */
const onRow =
  (read: (tx: Tx, id: string) => Promise<Target>) =>
  <I extends Target, T>(
    command: (work: Work, input: I) => Promise<T>,
    id: string,
    input: Omit<I, keyof SeenTarget>,
  ): Doing<T> =>
  async (work) =>
    command(work, { ...input, ...(await read(work.tx, id)) } as unknown as I);

export const onCandidacy = onRow(readTarget);
export const onSession = onRow(async (tx, id) => {
  const shown = { where: { removedAt: null }, select: { id: true, version: true } };
  const { docket, ...target } = await tx.jurySession.findUniqueOrThrow({
    where: { id },
    select: { id: true, version: true, docket: shown },
  });
  return { ...target, seen: seenOf(docket) };
});

type EntryTarget = { entryId: string; version: number };

/** A command on an entry of a docket, on the version of its session that its page shows now. */
export const onEntry =
  <I extends EntryTarget, T>(
    command: (work: Work, input: I) => Promise<T>,
    entryId: string,
    input: Omit<I, keyof EntryTarget>,
  ): Doing<T> =>
  async (work) => {
    const { session } = await work.tx.docketEntry.findUniqueOrThrow({
      where: { id: entryId },
      select: { session: { select: { version: true } } },
    });
    return command(work, { ...input, entryId, version: session.version } as I);
  };
