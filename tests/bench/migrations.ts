import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { Cluster } from "../../lib/run/launch/cluster.ts";
import { Refusal, root } from "../../lib/run/launch/process.ts";
import { connected } from "../../lib/run/launch/roles.ts";

const ROWS = 1_000_000;
const MOST_MS = 200;
const folder = join(root, "prisma/migrations");

/** A row for each number `n`; what it refers to need not exist. */
const fills: Readonly<Record<string, string>> = {
  AuditEntry: `(sequence, at, "actorId", action, "subjectType", "subjectId", payload, "previousHash", hash)
    SELECT n, now(), gen_random_uuid(), 'signOut', 'User', gen_random_uuid(), '{}', repeat('0', 64), lpad(to_hex(n), 64, '0')`,
  OutgoingMessage: `(id, kind, "recipientId", parameters, "createdAt", "sentAt")
    SELECT gen_random_uuid(), 'requestSubmitted', gen_random_uuid(), '{}', now(), now()`,
  UserSession: `(id, "userId", "createdAt", "expiresAt")
    SELECT gen_random_uuid(), gen_random_uuid(), now(), now() + interval '1 day'`,
};

/**
 * Applies the migrations after one to a table of a million rows, and says how long each made its readers and its
 * writers wait, the longest that one of them did; fails beyond two tenths of a second.
 */
export async function benchMigrations(cluster: Cluster, [table = "", last = ""]: string[]) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const fill = fills[table];
  if (!fill || !names.includes(last))
    throw new Refusal(`TABLE : ${Object.keys(fills).join(", ")}. Migrations : ${names.join(", ")}`);
  const owner = cluster.url("portail", "portail_owner");
  for (const name of names.filter((each) => each <= last)) await apply(owner, name);
  await connected(cluster.url("portail"), async (client) => {
    await client.query("SET session_replication_role = replica");
    await client.query(`INSERT INTO "${table}" ${fill} FROM generate_series(1, ${ROWS}) AS n`);
    await client.query(`VACUUM ANALYZE "${table}"`);
  });
  const slow: string[] = [];
  for (const name of names.filter((each) => each > last)) {
    const { lasted, readers, writers } = await measured(owner, table, name);
    console.log(`${name}: ${lasted} ms, readers waited ${readers} ms, writers ${writers} ms`);
    if (Math.max(readers, writers) > MOST_MS) slow.push(name);
  }
  if (slow.length > 0)
    throw new Refusal(`« ${table} » est gardée plus de ${MOST_MS} ms par : ${slow.join(", ")}`);
}

const apply = async (url: string, name: string): Promise<void> => {
  const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
  await connected(url, (client) => client.query(sql));
};

async function measured(url: string, table: string, name: string) {
  const over = new AbortController();
  const waits = ["ACCESS SHARE", "ROW EXCLUSIVE"].map((mode) =>
    longestWait(url, `BEGIN; LOCK TABLE "${table}" IN ${mode} MODE; COMMIT`, over.signal),
  );
  const start = performance.now();
  await apply(url, name).finally(() => over.abort());
  const lasted = Math.round(performance.now() - start);
  const [readers = 0, writers = 0] = await Promise.all(waits);
  return { lasted, readers, writers };
}

/** How long the longest of these took, in milliseconds, one after the other until it is over. */
async function longestWait(url: string, statement: string, over: AbortSignal): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  let longest = 0;
  while (!over.aborted) {
    const start = performance.now();
    await client.query(statement);
    longest = Math.max(longest, performance.now() - start);
  }
  await client.end();
  return Math.round(longest);
}
