import "server-only";
import { randomUUID } from "node:crypto";
import { clockActor } from "@/lib/platform/actor/actor";
import { commit, type Work } from "@/lib/platform/db/work";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { faultOf } from "@/lib/platform/telemetry/fault";
import { logError, logRefusal } from "@/lib/platform/telemetry/log";
import { forgetBroken, noteBroken, type TurnOfRow } from "./broken-row.commands";
import type { Task } from "./queues";

type Turn = (row: string) => Promise<Result<unknown, Failure>>;
/** One pass of a job: its rows by an id that tells nothing of a person, and what is done with each. */
export type Pass = {
  what: Task;
  rows: AsyncIterable<string> | Iterable<string>;
  take: Turn;
};

/** All that the queue keeps of a job some of whose rows broke: how many. */
class RowsBroken extends Error {
  override readonly name = "RowsBroken";
  readonly code: string;
  constructor(broken: number, rows: number) {
    super(`${broken} of ${rows} rows`);
    this.code = `${broken}/${rows}`;
  }
}

/**
 * Gives every row of a job its turn, whatever becomes of the others. What breaks is logged and kept by its fault and the
 * row's id, until a whole pass has got by that row, or has nothing to do with it any more; the job ends as failed only once all have had their turn, so that the queue tries it again and keeps it.
 * A row whose own rule refuses (it was answered meanwhile) is logged too, and is no failure.
 */
export async function eachRow(passes: readonly Pass[]): Promise<void> {
  const turns: boolean[] = [];
  const run = randomUUID();
  for (const { what, rows, take } of passes) {
    for await (const row of rows) turns.push(await hasItsTurn({ task: what, row, run }, take));
    await forgetBroken(what, run);
  }
  const broken = turns.filter((isWhole) => !isWhole).length;
  if (broken > 0) throw new RowsBroken(broken, turns.length);
}

async function hasItsTurn(turn: TurnOfRow, take: Turn): Promise<boolean> {
  const { task, row } = turn;
  try {
    const result = await take(row);
    if (result.ok) return true;
    const { reason } = result.error;
    logRefusal(task, reason, { row });
    if (reason === "RULE" || reason === "CONFLICT") return true;
    await noteBroken(turn, reason);
  } catch (error) {
    logError(task, error, { row });
    await noteBroken(turn, faultOf(error));
  }
  return false;
}

/** What the clock does with a row, in the row's own transaction. */
export const byTheClock =
  (now: Date, command: (work: Work, id: string) => Promise<unknown>): Turn =>
  (id) =>
    commit({ actor: clockActor, now }, (work) => command(work, id));

/** The rows of a list that gives the next ones after an id, a batch at a time; each row comes once. */
export async function* inBatches(
  list: (after?: string) => Promise<string[]>,
): AsyncGenerator<string> {
  let batch = await list();
  while (batch.length > 0) {
    yield* batch;
    batch = await list(batch.at(-1));
  }
}
