import "server-only";
import type { Pool } from "pg";

/** As `client.ts` keeps them. */
const kept = globalThis as { pools?: Record<string, Pool> };

/** How busy each pool of this process is, of those that somebody has used. */
export const poolLoads = () =>
  Object.entries(kept.pools ?? {}).map(([pool, { totalCount, idleCount, waitingCount }]) => ({
    pool,
    inUse: totalCount - idleCount,
    idle: idleCount,
    waiting: waitingCount,
  }));
