import { setTimeout } from "node:timers/promises";
import { nobody } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import { logError } from "@/lib/platform/telemetry/log";

const EVERY = 15_000;

/** Says every fifteen seconds that the worker is there, until it is stopped; a database that is away hears it later. */
export async function keepBeating(stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    await write(
      nobody,
      (tx) => tx.$executeRaw`
        INSERT INTO "Heartbeat" (kind) VALUES ('WORKER') ON CONFLICT (kind) DO UPDATE SET at = now()`,
    ).catch((error: unknown) => logError("heartbeat", error));
    await setTimeout(EVERY, undefined, { signal: stopping }).catch(() => undefined);
  }
}
