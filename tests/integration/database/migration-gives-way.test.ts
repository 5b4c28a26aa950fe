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

/** Somebody in the middle of a long transaction. */
async function during(statement: string): Promise<pg.Client> {
  const options = "-c idle_in_transaction_session_timeout=0";
  const client = new pg.Client({ connectionString: ownerUrl(), options });
  onTestFinished(() => client.end());
  await client.connect();
  await client.query(`BEGIN; ${statement}`);
  return client;
}

const readOnce = () =>
  connected(env.DATABASE_URL, (client) => client.query(`SELECT count(*) FROM "UserSession"`));

test("a migration gives way to who reads its table, and goes on once the table is free", async () => {
  const report = await during(`SELECT count(*) FROM "UserSession"`);
  const told = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const deployed = deploy(ownerUrl(), { pause: 200 });
  // each read below has waited behind the migration no longer than its own limit, or it would have been refused
  while (told.mock.calls.length === 0) await readOnce();
  expect(String(told.mock.calls[0])).toContain(`${NAME} cède le passage`);
  expect(await pendingMigrations(ownerUrl())).toEqual([NAME]);
  await report.query("COMMIT");
  await deployed;
  expect(await pendingMigrations(ownerUrl())).toEqual([]);
});

const INDEX = "20261204000220_messages_shown";
const WRITE = `UPDATE "OutgoingMessage" SET attempts = attempts`;

/** As a database that has yet to see this migration; or in which it was cut short. */
const withoutIndex = (record: string) =>
  connected(ownerUrl(), async (client) => {
    await client.query(`DROP INDEX IF EXISTS "OutgoingMessage_shown_idx"`);
    await client.query(`${record} WHERE migration_name = $1`, [INDEX]);
  });

const isIndexValid = () =>
  connected(ownerUrl(), async (client) => {
    const { rows } = await client.query(
      `SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = to_regclass('"OutgoingMessage_shown_idx"')`,
    );
    return rows.map(({ valid }) => valid);
  });

test("an index waits for who writes for long, without keeping anybody else from writing", async () => {
  await withoutIndex(`DELETE FROM "_prisma_migrations"`);
  const campaign = await during(WRITE);
  const told = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const deployed = deploy(ownerUrl(), { pause: 200 });
  while (told.mock.calls.length === 0)
    await connected(env.DATABASE_URL, (client) => client.query(WRITE));
  expect(String(told.mock.calls[0])).toContain(`${INDEX} attend`);
  await connected(env.DATABASE_URL, (client) => client.query(WRITE));
  expect(await isIndexValid()).not.toEqual([true]);
  await campaign.query("COMMIT");
  await deployed;
  expect(await isIndexValid()).toEqual([true]);
  expect(await pendingMigrations(ownerUrl())).toEqual([]);
});

test("an index whose building was killed is built anew, and the rest goes on", async () => {
  await withoutIndex(`UPDATE "_prisma_migrations" SET finished_at = NULL, logs = NULL`);
  const left = `CREATE INDEX "OutgoingMessage_shown_idx" ON "OutgoingMessage" ("createdAt")`;
  await connected(ownerUrl(), (client) => client.query(left));
  const told = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  await deploy(ownerUrl(), { pause: 200 });
  const { rows } = await connected(ownerUrl(), (client) =>
    client.query(`SELECT pg_get_indexdef('"OutgoingMessage_shown_idx"'::regclass) AS definition`),
  );
  expect(rows[0].definition).toContain("is_account_message");
  expect(await pendingMigrations(ownerUrl())).toEqual([]);
});

test("a database that had the index from an earlier migration goes on with it", async () => {
  await connected(ownerUrl(), (client) =>
    client.query(`DELETE FROM "_prisma_migrations" WHERE migration_name = $1`, [INDEX]),
  );
  expect(await pendingMigrations(ownerUrl())).toEqual([INDEX]);
  await deploy(ownerUrl(), { pause: 200 });
  expect(await isIndexValid()).toEqual([true]);
  expect(await pendingMigrations(ownerUrl())).toEqual([]);
});
