import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type pg from "pg";
import { startCluster } from "../../../lib/run/launch/cluster.ts";
import { connected } from "../../../lib/run/launch/roles.ts";
import { environmentFileOf, type PortalName } from "../../support/served.ts";

type Environment = Record<string, string>;

export const environmentOf = async (name: PortalName): Promise<Environment> =>
  JSON.parse(await readFile(environmentFileOf(name), "utf8"));

/** The owner's address of a served portal's database: the cluster that holds it is running already. */
async function ownerAddress(name: PortalName): Promise<string> {
  const { FILES_DIR = "", DATABASE_URL = "" } = await environmentOf(name);
  const cluster = await startCluster(dirname(FILES_DIR));
  return cluster.url(new URL(DATABASE_URL).pathname.slice(1), "portail_owner");
}

/** For what no page does: people who have left, sessions that run out. The guards of the database still hold. */
export async function asOwner<T>(
  name: PortalName,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return connected(await ownerAddress(name), work);
}

/** The rows of a query on a served portal. */
export async function rowsOf<Row extends pg.QueryResultRow>(
  name: PortalName,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return asOwner(name, async (client) => (await client.query<Row>(sql, values)).rows);
}

/** The one value that a query gives; says which query when there is none. */
export async function oneValue(
  name: PortalName,
  sql: string,
  values: unknown[] = [],
): Promise<string> {
  const [row] = await rowsOf(name, sql, values);
  const [value] = Object.values(row ?? {});
  if (value === undefined || value === null) throw new Error(`nothing for: ${sql}`);
  return String(value);
}
