import "@/lib/launch/die-with-parent";
import { clock } from "@/lib/clock";
import { handlers } from "./handlers";
import { startWorker } from "./worker";

const worker = await startWorker(handlers, clock);
console.log("worker started");

async function stop(): Promise<never> {
  await worker.stop();
  console.log("worker stopped");
  process.exit(0); // the database's own pool would keep the process
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
