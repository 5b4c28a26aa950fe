import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";

/**
 * Makes one row of the tallies that say the same: a day’s changes are then read as a few. The database does it in one statement,
 * which changes no sum; run twice at once, each row is taken by one of them.
 */
export const foldTallies = (): Promise<void> =>
  write(clockActor, async (tx) => {
    await tx.$queryRaw`SELECT fold_tallies()::text`;
  });
