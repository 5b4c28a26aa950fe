import pg from "pg";
import { inject } from "vitest";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";

/** As many people in all who hold a block, with nothing behind them: rows that the guards would refuse, for their number. */
export async function manyHolders(code: string, count: number): Promise<void> {
  const { id } = await db.competencyBlock.findFirstOrThrow({ where: { code } });
  const missing = count - (await db.acquiredBlock.count({ where: { blockId: id } }));
  const { pathname } = new URL(env.DATABASE_URL);
  const client = new pg.Client(Object.assign(new URL(inject("superuser")), { pathname }).href);
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query(
      `WITH one AS (SELECT gen_random_uuid() AS person, gen_random_uuid() AS file FROM generate_series(1, $2)),
      accounts AS (INSERT INTO "User" (id, email, "displayName", "createdAt") SELECT person, person || '@exemple.fr', 'x', now() FROM one),
      files AS (INSERT INTO "Candidate" (id, "userId", sex, "birthName", "firstName", "bornOn", "birthPlace", "birthCountry",
          address, "postalCode", city, "createdAt")
        SELECT file, person, 'F', 'x', 'x', '1950-01-01', 'x', 'IE', 'x', '75002', 'x', now() FROM one)
      INSERT INTO "AcquiredBlock" (id, "candidateId", "blockId", origin, "acquiredOn", source, "recordedAt", "recordedById", "confirmedById")
      SELECT gen_random_uuid(), file, $1, 'TAKEN_OVER', '2024-06-12', 'x', now(), gen_random_uuid(), gen_random_uuid() FROM one`,
      [id, missing],
    );
  } finally {
    await client.end();
  }
}
