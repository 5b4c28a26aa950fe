import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type pg from "pg";
import { build } from "../../lib/run/launch/build.ts";
import { startCluster } from "../../lib/run/launch/cluster.ts";
import { type Environment, embeddedEnvironment } from "../../lib/run/launch/environment.ts";
import { home, makeHome } from "../../lib/run/launch/home.ts";
import { loadReference, migrate } from "../../lib/run/launch/migrations.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { connected, ensureDatabase } from "../../lib/run/launch/roles.ts";
import { serve } from "../../lib/run/launch/serve.ts";
import { answers } from "../e2e/support/own-portal.ts";
import { type Children, childrenOf } from "../e2e/support/processes.ts";
import { type StubbornServer, startStubbornServer } from "../support/mail-server.ts";
import { type Disk, smallDisk } from "./disk.ts";
import { startPgBouncer } from "./pgbouncer.ts";

const DATABASE = "portail";
const INSTANCES = 2;
const RECOVERY = 60_000;

const isWhole = ({ servers, worker }: Children): boolean =>
  servers.length === INSTANCES && worker !== undefined;

export type Portal = {
  addresses: string[];
  env: Environment;
  mail: StubbornServer;
  disk: Disk;
  children: () => ReturnType<typeof childrenOf>;
  /** The processes of PostgreSQL, its first one before the others. */
  databaseProcesses: () => Promise<number[]>;
  startDatabase: () => Promise<void>;
  /** Of the database, for who may hold locks on it for long. */
  superuser: string;
  query: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  /** All there is answers again. */
  recovered: () => Promise<void>;
  close: () => Promise<void>;
};

/**
 * The portal as it is served, two instances and a worker, on a database that writes as one in production does; behind
 * PgBouncer if that is asked for.
 */
export async function openPortal({ isPooled = false } = {}): Promise<Portal> {
  const served = await build();
  const base = join(home, `chaos-${process.pid}`);
  await makeHome();
  await mkdir(base, { recursive: true });
  const disk = await smallDisk(base);
  const cluster = await startCluster(base);
  const postgres = cluster.url("postgres");
  const restart = () => startCluster(base, [`port=${new URL(postgres).port}`]);
  const mail = await startStubbornServer();
  const stopping = new AbortController();
  const files = join(base, "files");
  await mkdir(files);
  await ensureDatabase(cluster, DATABASE);
  const owner = cluster.url(DATABASE, "portail_owner");
  await migrate(owner);
  await loadReference(owner);
  const ports = await Promise.all(Array.from({ length: INSTANCES }, freePort));
  const [port = 0] = ports;
  const own = embeddedEnvironment(cluster, { mode: "test", database: DATABASE, port, files });
  const pooler = isPooled ? await startPgBouncer(base, own["DATABASE_URL"] ?? "") : undefined;
  const env = {
    ...own,
    ...(pooler && { DATABASE_URL: pooler.url }),
    SMTP_URL: mail.url,
  };
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const ended = serve({ ports, env, stopping: stopping.signal, build: served }, resolve);
  await Promise.race([ready, ended]);
  const addresses = ports.map((each) => `http://localhost:${each}`);
  const children = () => childrenOf(process.pid);
  return {
    addresses,
    env,
    mail,
    disk,
    children,
    databaseProcesses: () => databaseProcesses(join(base, "data")),
    superuser: cluster.url(DATABASE),
    startDatabase: async () => void (await restart()),
    query: (sql, values) =>
      connected(cluster.url(DATABASE), async (client) => (await client.query(sql, values)).rows),
    recovered: async () => {
      const giveUp = AbortSignal.timeout(RECOVERY);
      for (let there = await children(); !isWhole(there); there = await children())
        await setTimeout(50, undefined, { signal: giveUp });
      for (const address of addresses) await answers(`${address}/api/health`, 200);
    },
    close: async () => {
      stopping.abort();
      await ended.catch(() => undefined);
      await pooler?.stop();
      await (await restart()).stop();
      await mail.stop();
      await disk.take();
    },
  };
}

async function databaseProcesses(data: string): Promise<number[]> {
  const pidFile = await readFile(join(data, "postmaster.pid"), "utf8");
  const first = Number(pidFile.split("\n")[0]);
  const all = (await readdir("/proc")).map(Number).filter((pid) => pid > 0);
  const parents = await Promise.all(
    all.map(async (pid) => ({
      pid,
      parent: await readFile(`/proc/${pid}/status`, "utf8").then(
        (status) => Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]),
        () => 0,
      ),
    })),
  );
  return [first, ...parents.filter(({ parent }) => parent === first).map(({ pid }) => pid)];
}
