import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { CHECK_LIMIT } from "@/lib/platform/telemetry/probe";
import { write } from "./read";

/**
 * Writes as a form would, and leaves nothing: a row of its own is written anew (which a standby and a database set to
 * read-only refuse), and more rows are set aside than memory may hold, hence in a file that goes at once (which a full
 * disk refuses). Throws what the database says; it gives up by itself after two seconds.
 */
export async function writeProbe(): Promise<void> {
  await write(clockActor, async (tx) => {
    await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(CHECK_LIMIT)}, true), set_config('work_mem', '64kB', true)`;
    await tx.$executeRaw`
      INSERT INTO "Heartbeat" (kind) VALUES ('PROBE') ON CONFLICT (kind) DO UPDATE SET at = now()`;
    await tx.$queryRaw`SELECT count(*)::int FROM generate_series(1, 10000)`;
  });
}
