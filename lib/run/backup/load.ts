import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { deploy, knownMigrations, MIGRATIONS } from "../launch/migrations.ts";
import { Refusal } from "../launch/process.ts";
import { connected } from "../launch/roles.ts";
import { ALIKE, APPLIED, columnsOf, quoted } from "./dump.ts";
import type { Manifest, TableCopy } from "./manifest.ts";

type Open = (table: TableCopy) => Promise<Readable>;

/**
 * Fills an empty database with what a backup holds, as its owner: the tables by the very migrations it was written under,
 * then their rows in one transaction, which is undone where a single part is not what was written. Refused: a database that
 * holds anybody, one that later migrations have shaped, a backup of a portal newer than this one. Gives false where an
 * earlier attempt at this backup has filled it already.
 */
export async function loadDatabase(
  ownerUrl: string,
  manifest: Manifest,
  open: Open,
): Promise<boolean> {
  if (!(await isToFill(ownerUrl, manifest))) return false;
  await shape(ownerUrl, manifest.migrations);
  await connected(ownerUrl, async (client) => {
    await client.query("BEGIN");
    await client.query(ALIKE);
    await fill(client, manifest, open);
    await client.query(
      `INSERT INTO "Restoration" (id, backup, "startedAt") VALUES (gen_random_uuid(), $1, clock_timestamp())`,
      [manifest.name],
    );
    await client.query("COMMIT");
    await client.query("SET statement_timeout = 0; ANALYZE");
  });
  return true;
}

async function isToFill(ownerUrl: string, { name, migrations }: Manifest): Promise<boolean> {
  const known = await knownMigrations();
  const unknown = migrations.find((migration) => !known.includes(migration));
  if (unknown)
    throw new Refusal(
      `La sauvegarde ${name} est d’une version plus récente du portail (${unknown}) : installez-la d’abord.`,
    );
  return connected(ownerUrl, async (client) => {
    if (await isBare(client)) return true;
    const { rows: applied } = await client.query<{ name: string }>(APPLIED);
    if (await isUnderWay(client, name)) return false;
    if ((await isInhabited(client)) || applied.some((row) => !migrations.includes(row.name)))
      throw new Refusal(
        "Cette base n’est pas vide, ou d’une version plus récente que la sauvegarde : une restauration se fait dans une base neuve (CREATE DATABASE … OWNER portail_owner), sans « npm run db:migrate » avant elle.",
      );
    return true;
  });
}

const isTrue = async (client: pg.Client, condition: string, values: unknown[] = []) => {
  const { rows } = await client.query<{ holds: boolean }>(`SELECT (${condition}) AS holds`, values);
  return rows[0]?.holds ?? false;
};
const isBare = (client: pg.Client) =>
  isTrue(
    client,
    `NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations')`,
  );
const isInhabited = async (client: pg.Client) =>
  !(await isTrue(client, `to_regclass('"AuditEntry"') IS NOT NULL`)) ||
  isTrue(client, `EXISTS (SELECT FROM "User") OR EXISTS (SELECT FROM "AuditEntry")`);
const isUnderWay = async (client: pg.Client, name: string) =>
  (await isTrue(client, `to_regclass('"Restoration"') IS NOT NULL`)) &&
  isTrue(client, `EXISTS (SELECT FROM "Restoration" WHERE backup = $1 AND "finishedAt" IS NULL)`, [
    name,
  ]);

/** Makes the tables by exactly these migrations; later ones are applied to what was restored, like any update. */
async function shape(ownerUrl: string, names: string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "portail-migrations-"));
  try {
    for (const name of [...names, "migration_lock.toml"])
      await cp(join(MIGRATIONS, name), join(folder, name), { recursive: true });
    await deploy(ownerUrl, { folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const FOREIGN_KEYS = `
  SELECT conrelid::regclass::text AS owner, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;

/** Guards and foreign keys are set aside for the rows to come in any order, and are there again before the end. */
async function fill(client: pg.Client, { tables }: Manifest, open: Open): Promise<void> {
  const { rows: keys } =
    await client.query<Record<"owner" | "name" | "definition", string>>(FOREIGN_KEYS);
  const names = tables.map(({ name }) => quoted(name));
  for (const { owner, name } of keys)
    await client.query(`ALTER TABLE ${owner} DROP CONSTRAINT ${name}`);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${names.join(", ")}`);
  for (const table of tables) await copyIn(client, table, open);
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { owner, name, definition } of keys)
    await client.query(`ALTER TABLE ${owner} ADD CONSTRAINT ${name} ${definition}`);
}

async function copyIn(client: pg.Client, table: TableCopy, open: Open): Promise<void> {
  const copied = await rowsIn(client, table, open).catch((error: unknown) => {
    throw new Refusal(
      `La sauvegarde est abîmée, ou sa clé privée n’est pas celle-ci : « ${table.name} » ne se lit pas (${error}). Rien n’est restauré.`,
    );
  });
  if (copied !== table.rows)
    throw new Refusal(`« ${table.name} » n’a pas toutes ses lignes. Rien n’est restauré.`);
}

async function rowsIn(client: pg.Client, table: TableCopy, open: Open): Promise<number> {
  const content = await open(table);
  const rows = client.query(copyFrom(`COPY ${columnsOf(table)} FROM STDIN`));
  rows.on("error", () => {}); // the connection ends with it; the pipeline tells the first fault
  await pipeline(content, rows);
  return rows.rowCount;
}
