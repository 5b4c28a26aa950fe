import { clock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { logError, logger } from "@/lib/platform/telemetry/log";
import type { Outcome } from "./apart";
import { handlers } from "./handlers";
import { doneHere, type Job } from "./job";

logger.level = env.LOG_LEVEL;
const take = doneHere(handlers, clock);
let inHand = 0;
let isStopping = false;

process.on("message", async (job: Job) => {
  inHand += 1;
  const fault = await take(job).then(
    () => null,
    ({ message }: Error) => message,
  );
  inHand -= 1;
  process.send?.({ id: job.id, fault } satisfies Outcome);
  if (isStopping) endIfIdle();
});

function endIfIdle(): void {
  if (inHand === 0) process.exit(0); // the database's own pool would keep the process
}

/** Whoever gave the jobs is gone, or asked to stop: what is in hand is finished as far as there is time. */
process.on("SIGTERM", () => {
  isStopping = true;
  endIfIdle();
});
process.on("uncaughtException", (error) => {
  logError("worker", error); // by itself Node would print the error's own text
  process.exit(1);
});
