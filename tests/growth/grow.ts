import { readFile } from "node:fs/promises";
import type pg from "pg";

const rows = new URL("rows.sql", import.meta.url);

/**
 * Fills a database of the demonstration with so many candidacies and all that goes with them: people, companies, sessions,
 * decisions, certificates, messages. As a superuser, without the guards: an hour's work of triggers for a million.
 */
export async function grow(client: pg.Client, candidacies: number): Promise<void> {
  await client.query("SELECT set_config('growth.candidacies', $1, false)", [String(candidacies)]);
  await client.query(await readFile(rows, "utf8"));
  await client.query("VACUUM ANALYZE");
}
