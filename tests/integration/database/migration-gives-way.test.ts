import pg from "pg";
import { beforeAll, expect, inject, onTestFinished, test, vi } from "vitest";
import { env } from "@/lib/platform/env";
import { deploy, pendingMigrations } from "../../../lib/run/launch/migrations.ts";
import { connected } from "../../../lib/run/launch/roles.ts";

const NAME = "20261129000500_idle_sessions";
const ownerUrl = () =>
  Object.assign(new URL(inject("owner")), { pathname: new URL(env.DATABASE_URL).pathname }).href;

/** As a database that has yet to see this migration, which alters a table that every page reads. */
beforeAll(() =>
  connected(ownerUrl(), async (client) => {
    await client.query(`ALTER TABLE "UserSession" DROP COLUMN "seenAt", DROP COLUMN "deviceKey"`);
    await client.query(`DELETE FROM "_prisma_migrations" WHERE migration_name = $1`, [NAME]);
  }),
);

/** A report or a dump that reads a table for long. */
async function reading(): Promise<pg.Client> {
  const options = "-c idle_in_transaction_session_timeout=0";
  const client = new pg.Client({ connectionString: ownerUrl(), options });
  onTestFinished(() => client.end());
  await client.connect();
  await client.query(`BEGIN; SELECT count(*) FROM "UserSession"`);
  return client;
}

const readOnce = () =>
  connected(env.DATABASE_URL, (client) => client.query(`SELECT count(*) FROM "UserSession"`));

test("a migration gives way to who reads its table, and goes on once the table is free", async () => {
  const long = await reading();
  const told = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const deployed = deploy(ownerUrl(), { pause: 200 });
  // each read below has waited behind the migration no longer than its own limit, or it would have been refused
  while (told.mock.calls.length === 0) await readOnce();
  expect(String(told.mock.calls[0])).toContain(`${NAME} cède le passage`);
  expect(await pendingMigrations(ownerUrl())).toEqual([NAME]);
  await long.query("COMMIT");
  await deployed;
  expect(await pendingMigrations(ownerUrl())).toEqual([]);
});
