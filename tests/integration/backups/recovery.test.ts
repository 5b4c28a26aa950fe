import { existsSync } from "node:fs";
import { appendFile, chown, cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Cluster, startCluster } from "@/lib/run/launch/cluster";
import { asRoot, home, makeHome } from "@/lib/run/launch/home";
import { connected } from "@/lib/run/launch/roles";

const NOBODY = 65534;
const base = join(home, "tests", `${process.pid}-recovery`);
const archive = join(base, "archive");
const saved = join(base, "saved");
const SETTINGS = ["wal_level=replica", "archive_mode=on", "fsync=off", "autovacuum=off"];

const running: Cluster[] = [];
async function started(name: string): Promise<Cluster> {
  const cluster = await startCluster(join(base, name), SETTINGS);
  running.push(cluster);
  return cluster;
}
afterAll(async () => {
  for (const cluster of running) await cluster.stop();
  await rm(base, { recursive: true, force: true });
});

/** A folder that PostgreSQL may write to, whoever runs it. */
async function aFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (asRoot) await chown(path, NOBODY, NOBODY);
}

async function handOver(path: string): Promise<void> {
  if (!asRoot) return;
  for (const file of await readdir(path, { recursive: true }))
    await chown(join(path, file), NOBODY, NOBODY);
  await chown(path, NOBODY, NOBODY);
}

const valueIn = async (client: pg.Client, query: string): Promise<string> => {
  const { rows } = await client.query<{ value: string }>(query);
  return rows[0]?.value ?? "";
};

/** What pg_basebackup does, which the packaged PostgreSQL lacks: the folder is copied while the server goes on writing. */
async function baseBackup(client: pg.Client): Promise<void> {
  await client.query("SELECT pg_backup_start('sauvegarde', fast => true)");
  const data = await valueIn(client, "SELECT current_setting('data_directory') AS value");
  const isLeft = (path: string) =>
    path.endsWith("postmaster.pid") || dirname(path) === join(data, "pg_wal");
  await cp(data, saved, { recursive: true, filter: (path) => !isLeft(path) });
  const label = await valueIn(client, "SELECT labelfile AS value FROM pg_backup_stop()");
  await writeFile(join(saved, "backup_label"), label);
}

test("a base backup and the archive of the journal put the database back to any moment after it", async () => {
  await makeHome(dirname(base));
  await aFolder(base);
  await aFolder(archive);
  const first = await started("first");
  const moment = await connected(first.url("postgres"), async (client) => {
    await client.query(
      `ALTER SYSTEM SET archive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f'`,
    );
    await client.query("SELECT pg_reload_conf()");
    await client.query("CREATE TABLE deed (what text); INSERT INTO deed VALUES ('before')");
    await baseBackup(client);
    await client.query("INSERT INTO deed VALUES ('after it')");
    const between = await valueIn(client, "SELECT clock_timestamp()::text AS value");
    await client.query("INSERT INTO deed VALUES ('the mistake')");
    const segment = await valueIn(client, "SELECT pg_walfile_name(pg_switch_wal()) AS value");
    await expect.poll(() => existsSync(join(archive, segment))).toBe(true);
    return between;
  });
  await first.stop();

  const second = join(base, "second");
  await aFolder(second);
  await cp(saved, join(second, "data"), { recursive: true });
  await cp(join(base, "first/secret"), join(second, "secret"));
  await writeFile(join(second, "data/recovery.signal"), "");
  await appendFile(
    join(second, "data/postgresql.auto.conf"),
    `restore_command = 'cp ${archive}/%f %p'
recovery_target_time = '${moment}'
recovery_target_action = 'promote'
archive_command = 'true'
`,
  );
  await handOver(second);
  const recovered = await started("second");
  await connected(recovered.url("postgres"), async (client) => {
    const isReady = async () => valueIn(client, "SELECT (NOT pg_is_in_recovery())::text AS value");
    await expect.poll(isReady).toBe("true");
    const { rows } = await client.query("SELECT what FROM deed");
    expect(rows).toEqual([{ what: "before" }, { what: "after it" }]);
  });
});
