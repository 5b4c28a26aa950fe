import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { connected } from "./roles.ts";

/**
 * The index that a migration builds while others write, if that is what it is for: it then stands alone, since no
 * transaction may be around it.
 */
export const indexBuiltBeside = (sql: string): string | undefined =>
  /^(?:\s|--.*\n)*CREATE (?:UNIQUE )?INDEX CONCURRENTLY (?:IF NOT EXISTS )?("\w+")[^;]*;\s*$/.exec(
    sql,
  )?.[1];

/**
 * Builds the index of a migration that did not end, if it is one of these, and as long as whoever reads or writes has to be
 * waited for: it keeps nobody waiting. What was begun and given up stands there unusable, and goes first.
 */
export async function isIndexBuilt(ownerUrl: string, migration: string): Promise<boolean> {
  const sql = await readFile(join(migration, "migration.sql"), "utf8");
  const index = indexBuiltBeside(sql);
  if (!index) return false;
  console.log(`${basename(migration)} attend ceux qui lisent et écrivent, sans retenir personne.`);
  await connected(ownerUrl, async (client) => {
    await client.query("SET lock_timeout = 0");
    await client.query("SET statement_timeout = 0");
    await client.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
    await client.query(sql);
  });
  return true;
}
