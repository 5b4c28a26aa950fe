import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { migrationLimits } from "../../platform/db/limits.ts";
import { generate } from "./build.ts";
import { isIndexBuilt } from "./index-migration.ts";
import { quietPrisma, Refusal, root, run, script } from "./process.ts";
import { connected, limitDatabase } from "./roles.ts";

export const MIGRATIONS = join(root, "prisma/migrations");

/** A migration that readers hold up is tried this often in all, so long apart: about two minutes. */
const MOST_TRIES = 30;
const PAUSE_MS = 3_000;

/**
 * Brings the database up to date, as its owner, sets its limits, and brings the client with it. The application may read
 * how far it got, to refuse an older one.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  await generate();
  await deploy(ownerUrl);
  await connected(ownerUrl, async (client) => {
    await limitDatabase(client);
    await client.query('GRANT SELECT ON "_prisma_migrations" TO portail_app');
  });
}

/**
 * Applies what is pending. A migration that waits for a table makes all who read it wait behind it: it gives way after
 * `migrationLimits.lock_timeout`, undone as a whole, and is tried again a while later.
 */
export async function deploy(
  ownerUrl: string,
  { pause = PAUSE_MS, folder = MIGRATIONS }: { pause?: number; folder?: string } = {},
): Promise<void> {
  for (let left = MOST_TRIES - 1; ; left -= 1) {
    const held = await heldUp(ownerUrl, folder);
    if (!held) return;
    if (left === 0) throw new Refusal(GIVEN_UP);
    console.log(
      `${held} cède le passage à ce qui lit la base : nouvel essai dans un instant (${left} au plus).`,
    );
    await setTimeout(pause);
  }
}

/** Applies all it can; what waited in vain for a lock, undone. */
async function heldUp(ownerUrl: string, folder: string): Promise<string | undefined> {
  const owner = {
    DATABASE_OWNER_URL: ownerUrl,
    PGOPTIONS: asOptions(migrationLimits),
    MIGRATIONS_DIR: folder,
  };
  const migrate = (...args: string[]) => quietPrisma(["migrate", ...args], owner);
  try {
    await migrate("deploy");
    return undefined;
  } catch (error) {
    if (!/lock timeout|P3009/.test(String(error))) throw error;
    const stuck = await unfinished(ownerUrl);
    if (!stuck) return "La migration";
    if (await isIndexBuilt(ownerUrl, join(folder, stuck.name))) {
      await migrate("resolve", "--applied", stuck.name);
      return heldUp(ownerUrl, folder);
    }
    if (!stuck.waited) throw error;
    await migrate("resolve", "--rolled-back", stuck.name);
    return `La migration ${stuck.name}`;
  }
}

const GIVEN_UP =
  "La migration n’a pas eu son tour : quelqu’un garde une table, et rien n’en est appliqué. Cherchez qui (SELECT * FROM pg_stat_activity WHERE state <> 'idle'), puis relancez « npm run db:migrate ».";

const asOptions = (limits: Readonly<Record<string, number>>) =>
  Object.entries(limits)
    .map(([limit, milliseconds]) => `-c ${limit}=${milliseconds}`)
    .join(" ");

/** The migration that did not end, and whether a lock was not to be had; none where another terminal is migrating. */
const unfinished = (ownerUrl: string): Promise<{ name: string; waited: boolean } | undefined> =>
  connected(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string; waited: boolean }>(
      `SELECT migration_name AS name, coalesce(logs LIKE '%lock timeout%', false) AS waited
       FROM "_prisma_migrations" WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
    );
    return rows[0];
  });

/** The référentiel and the settings, as far as they are missing; the owner writes them, the application reads them. */
export const loadReference = (ownerUrl: string) =>
  run(script("prisma/load-standard.ts"), { env: { ...process.env, DATABASE_OWNER_URL: ownerUrl } });

/** The migrations of this version that the database has not seen. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const applied = await appliedMigrations(url);
  return (await knownMigrations()).filter((name) => !applied.includes(name));
}

/** Every migration of this version, in order. */
export async function knownMigrations(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
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

/** The migrations grant rights to the group: it stands before them. */
export async function requireGroup(ownerUrl: string): Promise<void> {
  const { rowCount } = await connected(ownerUrl, (client) =>
    client.query("SELECT FROM pg_roles WHERE rolname = 'portail_app'"),
  );
  if (!rowCount) {
    throw new Refusal(
      "Le groupe portail_app manque : créez-le d’abord (CREATE ROLE portail_app NOLOGIN; voir README.md).",
    );
  }
}
