import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/platform/env";
import { PrismaClient } from "@/prisma/generated/client.ts";

const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: env.DATABASE_URL }),
    errorFormat: "minimal",
    transactionOptions: { maxWait: 15_000, timeout: 15_000 },
  });

// one client a process, also when the development server reloads its modules
const kept = globalThis as { db?: ReturnType<typeof connect> };

/** Connects at the first use: `next build` imports this file and has no database. */
export const db = new Proxy({} as ReturnType<typeof connect>, {
  get: (_, property) => {
    kept.db ??= connect();
    return Reflect.get(kept.db, property);
  },
});

export type Tx = Parameters<Parameters<ReturnType<typeof connect>["$transaction"]>[0]>[0];
