import "server-only";
import { CHECK_LIMIT } from "@/lib/platform/telemetry/probe";
import { db } from "./client";

/**
 * Writes as a form would, and leaves nothing: a row of its own is written anew (which a standby and a database set to
 * read-only refuse), and more rows are set aside than memory may hold, hence in a file that goes at once (which a full
 * disk refuses). Throws what the database says; it gives up by itself after two seconds.
 */
export async function writeProbe(): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(CHECK_LIMIT)}, true), set_config('work_mem', '64kB', true)`;
    await tx.$executeRaw`
      INSERT INTO "Heartbeat" (kind) VALUES ('PROBE') ON CONFLICT (kind) DO UPDATE SET at = now()`;
    await tx.$queryRaw`SELECT count(*)::int FROM generate_series(1, 10000)`;
  });
}
