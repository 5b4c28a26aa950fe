import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { isClock } from "@/lib/platform/actor/right";
import { jobs, statements, type Tx } from "./client";
import { jobLimits } from "./limits";

type Reading =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";
type Models = Exclude<keyof Tx, `$${string}` | symbol>;

/** What reads and cannot write; a transaction in progress is one too. */
export type Reader = {
  readonly [Model in Models]: Pick<Tx[Model], Reading & keyof Tx[Model]>;
} & Pick<Tx, "$queryRaw">;

/** Every read outside a transaction, and for whom: `nobody` for what is public, the clock for what the portal does by itself. */
export const read = <T>(actor: Actor, run: (tx: Reader) => Promise<T>): Promise<T> =>
  byStatements(actor, run);

/**
 * The few writes that are no business event and leave no entry in the journal: one statement each, outside any
 * transaction. Everything else goes through `commit`.
 */
export const write = <T>(actor: Actor, run: (tx: Tx) => Promise<T>): Promise<T> =>
  byStatements(actor, run);

/** What the clock reads and writes has the time of a job: set in a transaction, it is of no other connection. */
function byStatements<T>(actor: Actor, run: (tx: Tx) => Promise<T>): Promise<T> {
  if (!isClock(actor)) return run(statements);
  return jobs.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(jobLimits.statement_timeout)}, true)`;
    return run(tx);
  });
}
