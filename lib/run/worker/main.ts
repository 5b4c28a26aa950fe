import { setTimeout } from "node:timers/promises";
import { clock } from "@/lib/platform/clock";
import { logError } from "@/lib/platform/queue/log";
import { handlers } from "./handlers";
import { startWorker, type Worker } from "./worker";

const RETRY_MS = 2_000;

const worker = await started();
console.log("worker started");

/** A database that is away when the worker starts is waited for, like one that goes away later. */
async function started(): Promise<Worker> {
  for (;;) {
    try {
      return await startWorker(handlers, clock);
    } catch (error) {
      logError("worker", error);
      await setTimeout(RETRY_MS);
    }
  }
}

async function stop(): Promise<never> {
  await worker.stop();
  console.log("worker stopped");
  process.exit(0); // the database's own pool would keep the process
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
