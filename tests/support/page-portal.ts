import "../../lib/run/launch/die-with-parent.ts";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { build } from "../../lib/run/launch/build.ts";
import { startCluster } from "../../lib/run/launch/cluster.ts";
import { embeddedEnvironment } from "../../lib/run/launch/environment.ts";
import { loadReference, migrate } from "../../lib/run/launch/migrations.ts";
import { freePort } from "../../lib/run/launch/ports.ts";
import { ensureDatabase } from "../../lib/run/launch/roles.ts";
import { serve } from "../../lib/run/launch/serve.ts";
import { startTestCluster } from "./cluster.ts";

/**
 * A portal for one test alone, whose database it may stop, start again and break (what certificates are verified in is
 * gone): told so on its input, line by line, it answers with the line itself once that is done. It ends with its input,
 * and says its addresses first.
 */
const [PORTAL_MODE = "test", instances = "1"] = process.argv.slice(2);
const database = "portail";
const stopping = new AbortController();
const cluster = await startTestCluster();
const orders: Record<string, () => Promise<unknown>> = {
  // `stop` of a test's cluster would also erase it; it comes back at the same address
  stop: async () => (await startCluster(cluster.folder)).stop(),
  start: () => startCluster(cluster.folder, [`port=${new URL(cluster.url("postgres")).port}`]),
  break: loseCertificates,
};

try {
  const files = join(cluster.folder, "files");
  await mkdir(files);
  await ensureDatabase(cluster, database);
  const owner = cluster.url(database, "portail_owner");
  await migrate(owner);
  await loadReference(owner);
  const ports = await Promise.all(Array.from({ length: Number(instances) }, freePort));
  const [port = 0] = ports;
  const env = embeddedEnvironment(cluster, { mode: "test", database, port, files });
  const served = serve(
    {
      ports,
      env: { ...env, PORTAL_MODE, SMTP_URL: "smtp://127.0.0.1:9" },
      stopping: stopping.signal,
      build: await build(),
    },
    () => console.log(ports.map((each) => `http://localhost:${each}`).join(" ")),
  );
  const told = createInterface({ input: process.stdin }).on("line", obey);
  await Promise.race([served, once(told, "close")]);
  stopping.abort();
  await served;
} finally {
  await cluster.stop();
}

async function obey(order: string): Promise<void> {
  await orders[order]?.();
  console.log(order);
}

async function loseCertificates(): Promise<void> {
  const owner = new pg.Client({ connectionString: cluster.url(database, "portail_owner") });
  await owner.connect();
  await owner.query(`ALTER TABLE "Certificate" RENAME TO "Lost"`);
  await owner.end();
}
