import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "./build.ts";
import { quietPrisma, root, run, script } from "./process.ts";
import { connected } from "./roles.ts";

/** Brings the database up to date, as its owner, and the client with it. The application may read how far it got, to refuse an older one. */
export async function migrate(ownerUrl: string): Promise<void> {
  await generate();
  await quietPrisma(["migrate", "deploy"], { DATABASE_OWNER_URL: ownerUrl });
  await connected(ownerUrl, (client) =>
    client.query('GRANT SELECT ON "_prisma_migrations" TO portail_app'),
  );
}

/** The référentiel and the settings, as far as they are missing; the owner writes them, the application reads them. */
export const loadReference = (ownerUrl: string) =>
  run(script("prisma/load-standard.ts"), { env: { ...process.env, DATABASE_OWNER_URL: ownerUrl } });

/** The migrations of this version that the database has not seen. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const entries = await readdir(join(root, "prisma/migrations"), { withFileTypes: true });
  const applied = await appliedMigrations(url);
  return entries
    .filter((entry) => entry.isDirectory() && !applied.includes(entry.name))
    .map((entry) => entry.name);
}

async function appliedMigrations(url: string): Promise<string[]> {
  return connected(url, async (client) => {
    const { rows: tables } = await client.query(
      "SELECT FROM pg_tables WHERE tablename = '_prisma_migrations'",
    );
    if (tables.length === 0) return [];
    const { rows } = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return rows.map((row) => row.migration_name);
  });
}
