import "server-only";
import { fromPrisma, type JobOptions, PgBoss } from "pg-boss";
import { connections, type Tx } from "@/lib/platform/db/client";
import { queuePools } from "@/lib/platform/db/limits";
import { logError } from "@/lib/platform/telemetry/log";
import type { QueueData, QueueName } from "./queues";

const kept = globalThis as { sender?: Promise<PgBoss> | undefined };

async function connect(): Promise<PgBoss> {
  const boss = new PgBoss({
    ...connections(queuePools.sender),
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  boss.on("error", (error) => logError("queue", error));
  return boss.start();
}

/** A start that failed, the database being away, is tried again by the next job. */
function sender(): Promise<PgBoss> {
  kept.sender ??= connect().catch((error) => {
    kept.sender = undefined;
    throw error;
  });
  return kept.sender;
}

/** The key whose jobs are done in order, and the group that takes a bounded share of the workers. */
export type Placing = Pick<JobOptions, "id" | "singletonKey" | "group">;

/** The job exists if and only if the transaction commits. */
export async function enqueue<Q extends QueueName>(
  tx: Tx,
  name: Q,
  data: QueueData[Q],
  placing: Placing = {},
): Promise<void> {
  const boss = await sender();
  await boss.send(name, data, { ...placing, db: fromPrisma(tx) });
}

/** Takes away the jobs of some queues that are not done yet. */
export async function dropQueued(tx: Tx, names: QueueName[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM pgboss.job WHERE name = ANY (${names}) AND state <= 'active'`;
}
