import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Cluster, startCluster } from "../../lib/run/launch/cluster.ts";
import { type Environment, embeddedEnvironment } from "../../lib/run/launch/environment.ts";
import { home } from "../../lib/run/launch/home.ts";
import { migrate } from "../../lib/run/launch/migrations.ts";
import { main, Refusal, run, script } from "../../lib/run/launch/process.ts";
import { connected, ensureDatabase, limitDatabase } from "../../lib/run/launch/roles.ts";
import { startStubbornServer } from "../support/mail-server.ts";
import { benchDocuments } from "./documents.ts";
import { fillJournal } from "./journal.ts";
import { benchList } from "./list.ts";
import { benchMemory } from "./memory.ts";
import { benchMigrations } from "./migrations.ts";
import { fillDemo } from "./portal.ts";
import { benchScale } from "./scale.ts";
import { benchVisit } from "./visit.ts";

const USAGE =
  "Usage : npm run bench -- audit | chain | documents | list | mail | memory [REQUÊTES] | save | scale [PEU BEAUCOUP] | visit | migrations TABLE DERNIÈRE-MIGRATION-AVANT";

type Bench = (cluster: Cluster, how: { base: string; given: string[] }) => Promise<void>;

const benches: Readonly<Record<string, Bench>> = {
  audit: benchAudit,
  chain: (cluster) => bench("chain", cluster),
  documents: (cluster, { base }) => benchDocuments(cluster, base),
  list: (cluster, { base }) => benchList(cluster, base),
  mail: benchMail,
  memory: (cluster, { base, given }) => benchMemory(cluster, base, given),
  migrations: (cluster, { given }) => benchMigrations(cluster, given),
  scale: (cluster, { base, given }) => benchScale(cluster, base, given),
  save: (cluster, { base }) => benchSave(cluster, base),
  visit: (cluster, { base }) => benchVisit(cluster, base),
};

/** Measures on a database of its own, which writes to the disk as one in production does. */
await main(async () => {
  const [name = "", ...given] = process.argv.slice(2);
  const measure = benches[name];
  if (!measure) throw new Refusal(USAGE);
  const base = join(home, `bench-${process.pid}`);
  const cluster = await startCluster(base);
  try {
    await ensureDatabase(cluster, "portail");
    await measure(cluster, { base, given });
  } finally {
    await cluster.stop();
    await rm(base, { recursive: true });
  }
});

function environment(cluster: Cluster): Environment {
  return embeddedEnvironment(cluster, {
    mode: "test",
    database: "portail",
    port: 3000,
    files: home,
  });
}

async function benchAudit(cluster: Cluster): Promise<void> {
  await migrate(cluster.url("portail", "portail_owner"));
  await fillJournal(cluster, environment(cluster)["AUDIT_KEY"] ?? "");
  await bench("audit", cluster);
}

async function benchMail(cluster: Cluster): Promise<void> {
  const server = await startStubbornServer();
  await bench("mail", cluster, { SMTP_URL: server.url }).finally(server.stop);
}

/** Beside a copy of its database, in which everything is done a second time. */
async function benchSave(cluster: Cluster, base: string): Promise<void> {
  const env = await fillDemo(cluster, base);
  await connected(cluster.url("postgres"), async (client) => {
    await client.query("CREATE DATABASE copy TEMPLATE portail");
    await limitDatabase(client, "copy");
  });
  const given = [base, cluster.url("copy", "portail_server")];
  await run(script("tests/bench/save.ts", ...given), { env: { ...env, NODE_ENV: "production" } });
}

async function bench(name: string, cluster: Cluster, more: Environment = {}): Promise<void> {
  await migrate(cluster.url("portail", "portail_owner"));
  await run(script(`tests/bench/${name}.ts`), {
    env: { ...environment(cluster), ...more, NODE_ENV: "production" },
  });
}
