import { setTimeout } from "node:timers/promises";
import { deliverMessage } from "@/lib/messages/outgoing-message.delivery";
import { clock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { logDone, logError, logger } from "@/lib/platform/telemetry/log";
import { doneApart } from "./apart";
import { keepBeating } from "./heartbeat";
import { doneHere, type Take } from "./job";
import { startWorker, type Worker } from "./worker";

const RETRY_MS = 2_000;

const mails = doneHere(
  { "deliver-message": deliverMessage, "deliver-notice": deliverMessage },
  clock,
);
/** Mail leaves from here, at once; all else is seldom, and heavy. */
const take: Take = (job) =>
  job.queue === "deliver-message" || job.queue === "deliver-notice" ? mails(job) : doneApart(job);

logger.level = env.LOG_LEVEL;
const worker = await started();
logDone("worker started", {});
const stopping = new AbortController();
const beating = keepBeating(stopping.signal);

/** A database that is away when the worker starts is waited for, like one that goes away later. */
async function started(): Promise<Worker> {
  for (;;) {
    try {
      return await startWorker(take);
    } catch (error) {
      logError("worker", error);
      await setTimeout(RETRY_MS);
    }
  }
}

async function stop(): Promise<never> {
  stopping.abort();
  await Promise.all([beating, worker.stop()]);
  logDone("worker stopped", {});
  process.exit(0); // the database's own pool would keep the process
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
process.on("uncaughtException", (error) => {
  logError("worker", error); // by itself Node would print the error's own text
  process.exit(1);
});
