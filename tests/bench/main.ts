import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Cluster, startCluster } from "../../lib/run/launch/cluster.ts";
import { type Environment, embeddedEnvironment } from "../../lib/run/launch/environment.ts";
import { home } from "../../lib/run/launch/home.ts";
import { migrate } from "../../lib/run/launch/migrations.ts";
import { main, Refusal, run, script } from "../../lib/run/launch/process.ts";
import { ensureDatabase } from "../../lib/run/launch/roles.ts";
import { startStubbornServer } from "../support/mail-server.ts";
import { fillJournal } from "./journal.ts";
import { benchList } from "./list.ts";
import { benchMigrations } from "./migrations.ts";

const USAGE =
  "Usage : npm run bench -- audit | chain | list | mail | migrations TABLE DERNIÈRE-MIGRATION-AVANT";

/** Measures on a database of its own, which writes to the disk as one in production does. */
await main(async () => {
  const [name, ...given] = process.argv.slice(2);
  const base = join(home, `bench-${process.pid}`);
  const cluster = await startCluster(base);
  try {
    await ensureDatabase(cluster, "portail");
    if (name === "audit") await benchAudit(cluster);
    else if (name === "chain") await bench("chain", cluster);
    else if (name === "list") await benchList(cluster, base);
    else if (name === "mail") await benchMail(cluster);
    else if (name === "migrations") await benchMigrations(cluster, given);
    else throw new Refusal(USAGE);
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

async function bench(name: string, cluster: Cluster, more: Environment = {}): Promise<void> {
  await migrate(cluster.url("portail", "portail_owner"));
  await run(script(`tests/bench/${name}.ts`), {
    env: { ...environment(cluster), ...more, NODE_ENV: "production" },
  });
}
