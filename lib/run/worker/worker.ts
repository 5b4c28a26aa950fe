import "server-only";
import { PgBoss, type WorkOptions } from "pg-boss";
import { connections } from "@/lib/platform/db/client";
import { queuePools } from "@/lib/platform/db/limits";
import { MAIL_CONNECTIONS } from "@/lib/platform/mail/transport";
import { type QueueData, type QueueName, queueNames, schedules } from "@/lib/platform/queue/queues";
import { faultOf } from "@/lib/platform/telemetry/fault";
import { logDone, logError } from "@/lib/platform/telemetry/log";
import { errands } from "@/lib/platform/telemetry/request";
import type { Handlers } from "./handlers";

export type Worker = { stop: () => Promise<void> };
type Clock = { now: () => Date };

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
export async function startWorker(handlers: Handlers, clock: Clock): Promise<Worker> {
  const boss = new PgBoss({
    ...connections(queuePools.worker),
    migrate: false,
    createSchema: false,
  });
  boss.on("error", (error) => logError("worker", error));
  try {
    await takeUp(boss, handlers, clock);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined); // the first fault is the one to tell
    throw error;
  }
  return { stop: () => boss.stop({ graceful: true, timeout: GRACE_MS }) };
}

/** Every queue is somebody's: none has jobs that nobody takes. */
async function takeUp(boss: PgBoss, handlers: Handlers, clock: Clock): Promise<void> {
  await boss.start();
  for (const { queue, cron, options } of schedules) await boss.schedule(queue, cron, null, options);
  for (const queue of queueNames) await takeJobs(boss, queue, handlers, clock);
}

/**
 * One job at a time, or as many as are said: the group of one mail server then holds at most half of them, however
 * long it hangs. The next job is taken as soon as one is done. What a failed one leaves in the database is the fault's
 * name alone.
 */
async function takeJobs<Q extends QueueName>(
  boss: PgBoss,
  queue: Q,
  handlers: Handlers,
  clock: Clock,
): Promise<void> {
  const { localConcurrency = 1, pollingIntervalSeconds = 1 } = paces[queue] ?? {};
  const localGroupConcurrency = Math.ceil(localConcurrency / 2);
  const options = { localConcurrency, localGroupConcurrency, pollingIntervalSeconds };
  await boss.work<QueueData[Q]>(queue, options, async ([job]) => {
    if (!job) return;
    await errands.run({ job: job.id }, () =>
      timed(queue, () => handlers[queue](clock.now(), job.data)),
    );
    for (const { id, name } of boss.getWipData()) if (name === queue) boss.notifyWorker(id);
  });
}

async function timed(queue: QueueName, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const ms = () => Math.round(performance.now() - begun);
  try {
    await work();
    logDone("job", { queue, outcome: "ok", ms: ms() });
  } catch (error) {
    logError("job", error, { queue, outcome: "failed", ms: ms() });
    throw new Error(faultOf(error));
  }
}
