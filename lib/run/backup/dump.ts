import type { Readable } from "node:stream";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { Refusal } from "../launch/process.ts";
import { connected } from "../launch/roles.ts";
import type { Content, TableCopy } from "./manifest.ts";
import type { Part } from "./place.ts";

export const quoted = pg.escapeIdentifier;
/** The columns of a table that are written, in a statement. */
export const columnsOf = ({ name, columns }: Pick<TableCopy, "name" | "columns">): string =>
  `${quoted(name)} (${columns.map(quoted).join(", ")})`;

/** Whatever the server is set to, both ends write and read alike; and nothing that is long is ended for it. */
export const ALIKE = `SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 3`;

/** The migrations make all else again, the queue among it: its jobs are left, so that no mail leaves twice. */
const TABLES = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  GROUP BY c.relname ORDER BY c.relname`;
type Table = Pick<TableCopy, "name" | "columns">;

export const APPLIED = `SELECT migration_name AS name FROM "_prisma_migrations"
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;

export type Dump = Pick<Content, "migrations" | "tables" | "files">;
type Put = (name: string, rows: Readable) => Promise<Part>;

/**
 * Every table as of one moment, each by itself. Readers and writers go on meanwhile; a migration gives way, and one that is
 * under way refuses the backup. It reads as the application does, and needs nothing of the owner.
 */
export const dumpDatabase = (url: string, put: Put): Promise<Dump> =>
  connected(url, async (client) => {
    const tables = await listTables(client);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    await client.query(ALIKE);
    await holdStill(client, tables);
    const copies: TableCopy[] = [];
    for (const table of tables) copies.push(await copyOut(client, table, put));
    const { rows: applied } = await client.query<{ name: string }>(APPLIED);
    const { rows: files } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM "StoredFile" WHERE "erasedAt" IS NULL`,
    );
    await client.query("COMMIT");
    return {
      migrations: applied.map(({ name }) => name),
      tables: copies,
      files: files[0]?.count ?? 0,
    };
  });

async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  return rows;
}

/** The moment is taken after the locks: no migration comes in between the shape of a table and its rows. */
async function holdStill(client: pg.Client, tables: Table[]): Promise<void> {
  const names = [...tables.map(({ name }) => quoted(name)), '"_prisma_migrations"'].join(", ");
  await client.query(`LOCK TABLE ${names} IN ACCESS SHARE MODE`).catch((error: unknown) => {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE)
      throw new Refusal(MIGRATING);
    throw error;
  });
  if (JSON.stringify(await listTables(client)) !== JSON.stringify(tables))
    throw new Refusal(MIGRATING);
}

const LOCK_NOT_AVAILABLE = "55P03";
const MIGRATING = "Une migration est en cours sur cette base : relancez la sauvegarde ensuite.";

async function copyOut(client: pg.Client, table: Table, put: Put): Promise<TableCopy> {
  const rows = client.query(copyTo(`COPY ${columnsOf(table)} TO STDOUT`));
  rows.on("error", () => {}); // told by what reads it; or the place failed first, and that is told
  const part = await put(table.name, rows);
  return { ...table, rows: rows.rowCount, part };
}
