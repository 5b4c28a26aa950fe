import type pg from "pg";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { read } from "@/lib/platform/db/read";

type Query = pg.PoolClient["query"];

/** Counts what the application asks of its database from here on, the beginning and the end of a transaction included. */
export async function countStatements() {
  // a pool is there from its first statement on
  await db.$queryRaw`SELECT 1`;
  await read(nobody, (tx) => tx.$queryRaw`SELECT 1`);
  let count = 0;
  const seen = new WeakSet<pg.PoolClient>();
  const follow = (client: pg.PoolClient) => {
    if (seen.has(client)) return;
    seen.add(client);
    client.query = new Proxy(client.query, {
      apply(query: Query, _, given: Parameters<Query>) {
        count += 1;
        return Reflect.apply(query, client, given);
      },
    });
  };
  const { pools = {} } = globalThis as { pools?: Record<string, pg.Pool> };
  for (const pool of Object.values(pools)) pool.on("acquire", follow);
  return {
    /** How many since the last time it was asked. */
    since(): number {
      const counted = count;
      count = 0;
      return counted;
    },
  };
}
