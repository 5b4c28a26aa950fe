import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { env } from "@/lib/platform/env";
import { dumpDatabase } from "@/lib/run/backup/dump";
import { connected } from "@/lib/run/launch/roles";
import { aPerson } from "@/tests/factories/people";
import { asOwner } from "@/tests/factories/versions";

/** Keeps what is dumped in memory; the first table waits for something to be done. */
async function dumped(meanwhile: () => Promise<unknown>) {
  const copies = new Map<string, string>();
  const put = async (name: string, rows: Readable) => {
    if (copies.size === 0) await meanwhile();
    copies.set(name, await text(rows));
    return { key: name, bytes: 1, sha256: "" };
  };
  return { ...(await dumpDatabase(env.DATABASE_URL, put)), copies };
}

test("a backup is of one moment, and holds no writer up", async () => {
  const before = await aPerson();
  const later = `${randomUUID()}@exemple.fr`;
  const { copies, tables } = await dumped(() => aPerson("Plus tard", later));
  expect(copies.get("User")).toContain(before.email);
  expect(copies.get("User")).not.toContain(later);
  const { rows } = await connected(env.DATABASE_URL, (client) =>
    client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "User"`),
  );
  expect(tables.find(({ name }) => name === "User")?.rows).toBe((rows[0]?.count ?? 0) - 1);
});

test("a migration gives way to a backup, and a backup to a migration", async () => {
  const alter = `SET lock_timeout = 500; ALTER TABLE "Remark" ADD COLUMN essai int`;
  const gaveWay = dumped(() => asOwner((query) => query(alter)));
  await expect(gaveWay).rejects.toThrow("lock timeout");
  await asOwner(async (query) => {
    await query(`BEGIN; LOCK TABLE "Remark"`);
    await expect(dumped(async () => {})).rejects.toThrow("Une migration est en cours");
    await query("ROLLBACK");
  });
});

test("no sequence is left behind: the portal has none", async () => {
  const { rows } = await connected(env.DATABASE_URL, (client) =>
    client.query(
      `SELECT FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace`,
    ),
  );
  expect(rows).toEqual([]);
});
