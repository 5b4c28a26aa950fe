import "server-only";
import { CHECK_LIMIT } from "@/lib/platform/telemetry/probe";
import { statements } from "./client";

/**
 * Writes as a form would, and leaves nothing: a row of its own is written anew (which a standby and a database set to
 * read-only refuse), and more rows are set aside than memory may hold, hence in a file that goes at once (which a full
 * disk refuses). Throws what the database says, which gives up by itself after two seconds. The row comes last: an
 * instance that freezes here holds up no other.
 */
export async function writeProbe(): Promise<void> {
  await statements.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(CHECK_LIMIT)}, true), set_config('work_mem', '64kB', true)`;
    await tx.$queryRaw`SELECT count(*)::int FROM generate_series(1, 10000)`;
    await tx.$executeRaw`
      INSERT INTO "Heartbeat" (kind) VALUES ('PROBE') ON CONFLICT (kind) DO UPDATE SET at = now()`;
  });
}
