import pg from "pg";
import { databaseKeepalives, databaseLimits, databasePlanning } from "../../platform/db/limits.ts";
import type { Cluster } from "./cluster.ts";
import { Refusal } from "./process.ts";

/** `portail_owner` owns the tables and migrates; `portail_server` is the application, by its membership of `portail_app`. */
const ROLES = [
  ["portail_app", "NOLOGIN"],
  ["portail_owner", "LOGIN CREATEDB"],
  ["portail_server", "LOGIN IN ROLE portail_app"],
] as const;

/** Makes the three roles and the database where they are missing. */
export async function ensureDatabase(cluster: Cluster, database: string): Promise<void> {
  await asSuperuser(cluster, async (client) => {
    for (const [role, rights] of ROLES) {
      const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
      if (rowCount) continue;
      const password = client.escapeLiteral(cluster.secret(role));
      await client.query(`CREATE ROLE ${role} ${rights} PASSWORD ${password}`);
    }
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [
      database,
    ]);
    const name = client.escapeIdentifier(database);
    if (!rowCount) await client.query(`CREATE DATABASE ${name} OWNER portail_owner`);
  });
}

export async function dropDatabase(cluster: Cluster, database: string): Promise<void> {
  await asSuperuser(cluster, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`);
  });
}

/** Sets on the database what ends a statement, a wait, a transaction or a silence that lasts too long, for whoever connects from now on. */
export async function limitDatabase(
  client: pg.Client,
  database = client.database ?? "",
): Promise<void> {
  const name = client.escapeIdentifier(database);
  const settings = { ...databaseLimits, ...databaseKeepalives, ...databasePlanning };
  for (const [limit, value] of Object.entries(settings))
    await client.query(`ALTER DATABASE ${name} SET ${limit} = ${value}`);
}

async function asSuperuser(cluster: Cluster, work: (client: pg.Client) => Promise<void>) {
  await connected(cluster.url("postgres"), work);
}

/** A connection for as long as the work lasts. */
export async function connected<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(url);
  await client.connect().catch((error: unknown) => {
    throw new Refusal(`La base de données ne répond pas : ${reason(error)}`);
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const reason = (error: unknown): string =>
  error instanceof AggregateError ? error.errors.map(reason).join(" ; ") : String(error);
