import { expect } from "vitest";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { accepted, act, NOW, type Person } from "./people";

/** Somebody's command that has done its work and whose transaction waits to be let go on. */
export function held<T>(person: Person, run: (work: Work) => Promise<T>, now = NOW) {
  const carriedOut = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  const result = act(
    person,
    async (work) => {
      const value = await run(work);
      carriedOut.resolve();
      await leave.promise;
      return value;
    },
    now,
  );
  return { carriedOut: carriedOut.promise, letGo: () => leave.resolve(), result };
}

/** How many wait for a lock that another transaction holds. */
export async function blockedQueries(): Promise<number> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return rows.length;
}

/** What comes of somebody's step that waits for a command held before it, which is then let go on and succeeds. */
export async function whatWaits<T>(
  one: ReturnType<typeof held>,
  other: () => Promise<T>,
): Promise<T> {
  await one.carriedOut;
  const waiting = other();
  await expect.poll(blockedQueries).toBe(1);
  one.letGo();
  accepted(await one.result);
  return waiting;
}
