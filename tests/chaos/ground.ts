import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { type Cluster, startCluster } from "../../lib/run/launch/cluster.ts";
import { type Environment, embeddedEnvironment } from "../../lib/run/launch/environment.ts";
import { home, makeHome } from "../../lib/run/launch/home.ts";
import { connected, ensureDatabase } from "../../lib/run/launch/roles.ts";
import { type StubbornServer, startStubbornServer } from "../support/mail-server.ts";
import { type Disk, smallDisk } from "./disk.ts";

const DATABASE = "portail";

/** What a portal stands on, before anything is migrated or served. */
export type Ground = {
  base: string;
  disk: Disk;
  mail: StubbornServer;
  env: Environment;
  /** Of the database, for who migrates it, and for who may hold locks on it for long. */
  owner: string;
  superuser: string;
  query: <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;
  /** At the same address as before. */
  startDatabase: () => Promise<Cluster>;
  close: () => Promise<void>;
};

/** A database that writes to the disk as one in production does, a mail server, and a folder for the files. */
export async function openGround(port: number): Promise<Ground> {
  const base = join(home, `chaos-${process.pid}`);
  await makeHome();
  await mkdir(base, { recursive: true });
  const disk = await smallDisk(base);
  const cluster = await startCluster(base);
  const postgres = new URL(cluster.url("postgres"));
  const startDatabase = () => startCluster(base, [`port=${postgres.port}`]);
  const mail = await startStubbornServer();
  const files = join(base, "files");
  await mkdir(files);
  await ensureDatabase(cluster, DATABASE);
  const superuser = cluster.url(DATABASE);
  return {
    ...{ base, disk, mail, superuser, startDatabase },
    env: {
      ...embeddedEnvironment(cluster, { mode: "test", database: DATABASE, port, files }),
      SMTP_URL: mail.url,
    },
    owner: cluster.url(DATABASE, "portail_owner"),
    query: (sql, values) =>
      connected(superuser, async (client) => (await client.query(sql, values)).rows),
    close: async () => {
      await (await startDatabase()).stop();
      await mail.stop();
      await disk.take();
    },
  };
}
