import "server-only";
import { type LeftBytes, sweepable } from "@/lib/backups/restoration";
import { latestRestoration } from "@/lib/backups/restoration.queries";
import { clockActor } from "@/lib/platform/actor/actor";
import { databaseNow } from "@/lib/platform/db/database-now";
import { read } from "@/lib/platform/db/read";
import { eachRow } from "@/lib/platform/queue/each-row";
import { ok } from "@/lib/platform/shared/result";
import { eraseFile } from "@/lib/platform/storage/storage";
import { logRefusal } from "@/lib/platform/telemetry/log";
import { discardUnnamed } from "./stored-file.commands";
import { isDue, isInProportion } from "./unnamed";
import { compareStorage } from "./unnamed.queries";

/**
 * Removes the bytes of files that were erased more than a day ago, then those that no row names and that are older than a
 * day: what a kill or an undone transaction left. Nothing goes while the database is being restored; what is out of all
 * proportion is refused and logged, and `npm run doctor` names it. Safe to run again.
 */
export async function sweepFiles(): Promise<void> {
  const now = await read(clockActor, databaseNow);
  const free = sweepable(await latestRestoration(), now);
  if (free.includes("ERASED")) await eraseAll("ERASED", now);
  if (!free.includes("UNKNOWN")) return;
  const { unknown, named } = await countUnknown(now);
  if (isInProportion(unknown, named)) await eraseAll("UNKNOWN", now);
  else logRefusal("sweepFiles", "OUT_OF_PROPORTION", { unknown, named });
}

/** One that no row named a while ago is asked about once more. */
const LEAVES = { ERASED: eraseFile, UNKNOWN: discardUnnamed } as const;
const TASKS = { ERASED: "sweepErased", UNKNOWN: "sweepUnknown" } as const;

const eraseAll = (state: LeftBytes, now: Date): Promise<void> =>
  eachRow([
    {
      what: TASKS[state],
      rows: dueKeys(state, now),
      take: async (key) => ok(await LEAVES[state](key)),
    },
  ]);

async function* dueKeys(state: LeftBytes, now: Date): AsyncGenerator<string> {
  for await (const { unnamed } of compareStorage())
    for (const bytes of unnamed) if (bytes.state === state && isDue(bytes, now)) yield bytes.key;
}

async function countUnknown(now: Date): Promise<{ unknown: number; named: number }> {
  const count = { unknown: 0, named: 0 };
  for await (const { unnamed, named } of compareStorage()) {
    count.named += named;
    for (const bytes of unnamed)
      if (bytes.state === "UNKNOWN" && isDue(bytes, now)) count.unknown += 1;
  }
  return count;
}
