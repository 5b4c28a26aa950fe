import "server-only";
import { PgBoss, type WorkOptions } from "pg-boss";
import { connections } from "@/lib/platform/db/client";
import { queuePools } from "@/lib/platform/db/limits";
import { MAIL_CONNECTIONS } from "@/lib/platform/mail/transport";
import { type QueueName, queueNames, schedules } from "@/lib/platform/queue/queues";
import { logError } from "@/lib/platform/telemetry/log";
import type { Job, Take } from "./job";

export type Worker = { stop: () => Promise<void> };

const GRACE_MS = 10_000;
/** Of all deliveries at once, those that are kept for the links of accounts; all other messages share the others. */
const LINKS_AT_ONCE = 2;
const paces: { readonly [Q in QueueName]?: WorkOptions } = {
  "deliver-message": { localConcurrency: LINKS_AT_ONCE },
  "deliver-notice": {
    localConcurrency: MAIL_CONNECTIONS - LINKS_AT_ONCE,
    pollingIntervalSeconds: 2,
  },
};

/** Takes jobs until it is stopped; the job in hand is then finished first, for at most ten seconds. */
export async function startWorker(take: Take): Promise<Worker> {
  const boss = new PgBoss({
    ...connections(queuePools.worker),
    migrate: false,
    createSchema: false,
  });
  boss.on("error", (error) => logError("worker", error));
  try {
    await takeUp(boss, take);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined); // the first fault is the one to tell
    throw error;
  }
  return { stop: () => boss.stop({ graceful: true, timeout: GRACE_MS }) };
}

/** Every queue is somebody's: none has jobs that nobody takes. */
async function takeUp(boss: PgBoss, take: Take): Promise<void> {
  await boss.start();
  for (const { queue, cron, options } of schedules) await boss.schedule(queue, cron, null, options);
  for (const queue of queueNames) await takeJobs(boss, queue, take);
}

/**
 * One job at a time, or as many as are said: the group of one mail server then holds at most half of them, however
 * long it hangs. The next job is taken as soon as one is done.
 */
async function takeJobs(boss: PgBoss, queue: QueueName, take: Take): Promise<void> {
  const { localConcurrency = 1, pollingIntervalSeconds = 1 } = paces[queue] ?? {};
  const localGroupConcurrency = Math.ceil(localConcurrency / 2);
  const options = { localConcurrency, localGroupConcurrency, pollingIntervalSeconds };
  await boss.work<Job["data"]>(queue, options, async ([job]) => {
    if (!job) return;
    await take({ id: job.id, queue, data: job.data } as Job);
    for (const { id, name } of boss.getWipData()) if (name === queue) boss.notifyWorker(id);
  });
}
