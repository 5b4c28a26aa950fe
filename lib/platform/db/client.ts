import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/platform/env";
import { PrismaClient } from "@/prisma/generated/client.ts";
import { POOL_WAIT, pools } from "./limits";
import { nameSlow } from "./slow-statements";
import { statementNames } from "./statement-names";

type Pool = keyof typeof pools;

/** How connections are opened and given up, whoever opens them. */
export const connections = ({ max, silence }: { max: number; silence: number }) => ({
  connectionString: env.DATABASE_URL,
  max,
  connectionTimeoutMillis: POOL_WAIT,
  query_timeout: silence,
  keepAlive: true,
  keepAliveInitialDelayMillis: POOL_WAIT,
});

function connect(pool: Pool) {
  const { lasts } = pools[pool];
  const held = new pg.Pool(connections(pools[pool]));
  held.on("connect", (client) => nameSlow(client, pool));
  kept.pools = { ...kept.pools, [pool]: held };
  return new PrismaClient({
    adapter: new PrismaPg(held, {
      disposeExternalPool: true,
      ...(env.NAMED_STATEMENTS === "oui" && { statementNameGenerator: statementNames() }),
    }),
    errorFormat: "minimal",
    // a second more: the pool is the first to give up
    transactionOptions: { maxWait: POOL_WAIT + 1_000, timeout: lasts },
  });
}

type Client = ReturnType<typeof connect>;

// one client of each kind a process, also when the development server reloads its modules
const kept = globalThis as {
  clients?: { [P in Pool]?: Client };
  pools?: { [P in Pool]?: pg.Pool };
};

/** Connects at the first use: `next build` imports this file and has no database. */
const client = (pool: Pool) =>
  new Proxy({} as Client, {
    get: (_, property) => {
      kept.clients ??= {};
      kept.clients[pool] ??= connect(pool);
      return Reflect.get(kept.clients[pool], property);
    },
  });

export const db = client("transactions");
export const statements = client("statements");
export const jobs = client("jobs");

export type Tx = Parameters<Parameters<Client["$transaction"]>[0]>[0];
