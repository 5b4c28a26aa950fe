import { execFile } from "node:child_process";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type pg from "pg";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { newPair } from "@/lib/run/backup/age";
import { root, script } from "@/lib/run/launch/process";
import { connected, limitDatabase } from "@/lib/run/launch/roles";
import { withFactor } from "@/tests/factories/factors";
import { aJury } from "@/tests/factories/juries";
import { aConcludedSession } from "@/tests/factories/jury-conclusions";
import { aPerson } from "@/tests/factories/people";
import { aFiledValidation } from "@/tests/factories/vae";
import { readCatalogue } from "../database/catalogue";

const addressOf = (url: string, database: string) =>
  Object.assign(new URL(url), { pathname: database }).href;
const owner = (database: string) => addressOf(inject("owner"), database);

let base: string;
let source: string;
let restored: string;
let elsewhere: Record<string, string>;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "drill-"));
  vi.stubEnv("FILES_DIR", join(base, "files"));
  source = new URL(env.DATABASE_URL).pathname.slice(1);
  restored = `${source}_restored`;
  await aConcludedSession(await aJury({ seats: 2 }));
  await aFiledValidation();
  await withFactor(await aPerson('tabulation\t, « barre » \\N \\. \r\n "fin" 🎓'));
  const { identity, recipient } = await newPair();
  await writeFile(join(base, "identity"), `# clé\n${identity}\n`);
  vi.stubEnv("BACKUP_RECIPIENT", recipient);
  vi.stubEnv("BACKUP_DIR", join(base, "place"));
  await connected(inject("superuser"), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${restored} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${restored} OWNER portail_owner`);
  });
  elsewhere = {
    DATABASE_URL: addressOf(env.DATABASE_URL, restored),
    DATABASE_OWNER_URL: owner(restored),
    FILES_DIR: join(base, "restored"),
  };
}, 120_000);
afterAll(async () => {
  await rm(base, { recursive: true });
  await connected(inject("superuser"), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${restored} WITH (FORCE)`),
  );
});

const terminal = (name: string, changes: Record<string, string> = {}, ...args: string[]) =>
  promisify(execFile)(
    "env",
    [
      ...Object.entries(changes).map(([variable, value]) => `${variable}=${value}`),
      process.execPath,
      ...script(`lib/run/cli/${name}.ts`, ...args),
    ],
    { cwd: root },
  ).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );
const restore = (changes = {}, ...args: string[]) =>
  terminal("restore", { ...elsewhere, ...changes }, "--identity", join(base, "identity"), ...args);

/** What a restoration itself writes. */
const WRITTEN = ["Backup", "Restoration", "_prisma_migrations"];
/** Sessions have ended, and what waited to be sent waits for somebody. */
const LEFT_OUT: Record<string, string> = {
  UserSession: "- 'revokedAt'",
  OutgoingMessage: "- 'attempts' - 'failure'",
};

async function digests(database: string): Promise<Record<string, string>> {
  return connected(owner(database), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> ALL ($1)`,
      [WRITTEN],
    );
    const found: Record<string, string> = {};
    for (const { name } of rows) found[name] = await digest(client, name);
    return found;
  });
}

async function digest(client: pg.Client, table: string): Promise<string> {
  const row = `(to_jsonb(t) ${LEFT_OUT[table] ?? ""})::text`;
  const { rows } = await client.query<{ said: string }>(
    `SELECT count(*) || ' ' || coalesce(md5(string_agg(${row}, '' ORDER BY ${row})), '') AS said FROM "${table}" t`,
  );
  return rows[0]?.said ?? "";
}

const SHAPE = {
  keys: `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace IN ('public'::regnamespace, 'pgboss'::regnamespace)`,
  limits: `SELECT unnest(setconfig) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase WHERE datname = current_database()`,
  migrations: `SELECT migration_name || checksum FROM "_prisma_migrations"`,
  queues: `SELECT to_jsonb(q) - ARRAY['created_on', 'updated_on', 'monitor_on', 'maintain_on'] || ''::text FROM pgboss.queue q`,
};

const shape = (database: string) =>
  connected(owner(database), async (client) => {
    const found: Record<string, unknown> = await readCatalogue(client);
    for (const [name, query] of Object.entries(SHAPE)) {
      const { rows } = await client.query(`SELECT line FROM (${query}) l (line) ORDER BY 1`);
      found[name] = rows;
    }
    return found;
  });

const count = async (table: string, where = "true") => {
  const { rows } = await connected(owner(restored), (client) =>
    client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE ${where}`),
  );
  return rows[0]?.count;
};

/** Does something to a file of the place, and gives what undoes it. */
async function changed(
  path: string,
  change: (bytes: Buffer) => Buffer,
): Promise<() => Promise<void>> {
  const bytes = await readFile(path);
  await writeFile(path, change(bytes));
  return () => writeFile(path, bytes);
}

/** One bit near the end is another. */
const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  copy[copy.length - 3] = (copy.at(-3) ?? 0) ^ 1;
  return copy;
};

test("a backup is taken, comes back whole, and nothing that is less than that is taken for it", async () => {
  const place = join(base, "place");
  const taken = await terminal("backup");
  expect(taken).toMatchObject({ code: 0, said: expect.stringContaining("nouveaux") });
  const [, name = ""] = /Sauvegarde (\S+)/.exec(taken.said) ?? [];
  const file = await db.storedFile.findFirstOrThrow({ where: { purpose: "MINUTES" } });

  // one byte of one table
  const mend = await changed(join(place, "backups", name, "User.gz.age"), flipped);
  expect(await restore()).toMatchObject({ code: 1, said: expect.stringContaining("« User »") });
  expect(await count('"AuditEntry"')).toBe(0);
  await mend();

  // without its manifest it is none
  const manifest = join(place, "backups", `${name}.json`);
  await rename(manifest, `${manifest}.away`);
  expect(await restore()).toMatchObject({ code: 1, said: expect.stringContaining("entière") });
  await rename(`${manifest}.away`, manifest);

  // a file that does not come back leaves the restoration unfinished
  const kept = join(place, "files", file.storageKey.slice(0, 1), `${file.storageKey}.age`);
  await rename(kept, `${kept}.away`);
  expect(await restore()).toMatchObject({
    code: 1,
    said: expect.stringContaining(file.storageKey),
  });
  expect(await count('"Restoration"', '"finishedAt" IS NULL')).toBe(1);
  await rename(`${kept}.away`, kept);
  expect(await restore()).toMatchObject({ code: 0, said: expect.stringContaining("aucun écart") });
  expect(await restore()).toMatchObject({
    code: 1,
    said: expect.stringContaining("n’est pas vide"),
  });

  expect(await digests(restored)).toEqual(await digests(source));
  await connected(inject("superuser"), (client) => limitDatabase(client, source));
  expect(await shape(restored)).toEqual(await shape(source));
  expect(await readFile(join(base, "restored", file.storageKey))).toEqual(
    await readFile(join(base, "files", file.storageKey)),
  );
  expect(await count('"UserSession"', '"revokedAt" IS NULL')).toBe(0);
  expect(
    await count('"OutgoingMessage"', `"sentAt" IS NULL AND failure IS DISTINCT FROM 'RESTORED'`),
  ).toBe(0);
  expect(await count("pgboss.job")).toBe(0);
  expect(await db.outgoingMessage.count({ where: { sentAt: null } })).toBeGreaterThan(0);
}, 240_000);
