import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Cluster, startCluster } from "../../../lib/launch/cluster.ts";
import { type Environment, embeddedEnvironment } from "../../../lib/launch/environment.ts";
import { loadReference, migrate } from "../../../lib/launch/migrations.ts";
import { freePort } from "../../../lib/launch/ports.ts";
import { ensureDatabase } from "../../../lib/launch/roles.ts";
import { serve } from "../../../lib/launch/serve.ts";
import { startTestCluster } from "../../support/cluster.ts";

export type OwnPortal = {
  address: string;
  stopDatabase: () => Promise<void>;
  /** At the same address as before, as a database that was restarted. */
  startDatabase: () => Promise<void>;
  close: () => Promise<void>;
};

const DATABASE = "portail";

/** An instance and its worker on a cluster that only this test knows: what is done to it harms no other. */
export async function openPortal(mode: "test" | "production" = "test"): Promise<OwnPortal> {
  const cluster = await startTestCluster();
  const stopping = new AbortController();
  try {
    const env = await prepare(cluster, mode);
    const served = serve(
      { ports: [Number(env["PORT"])], env, stopping: stopping.signal },
      () => {},
    );
    const address = env["APP_URL"] ?? "";
    await Promise.race([served, answers(`${address}/api/health`, 200)]);
    return {
      address,
      ...databaseControl(cluster),
      close: async () => {
        stopping.abort();
        await served;
        await cluster.stop();
      },
    };
  } catch (error) {
    stopping.abort();
    await cluster.stop();
    throw error;
  }
}

async function prepare(
  cluster: Cluster & { folder: string },
  mode: "test" | "production",
): Promise<Environment> {
  const files = join(cluster.folder, "files");
  await mkdir(files);
  await ensureDatabase(cluster, DATABASE);
  const owner = cluster.url(DATABASE, "portail_owner");
  await migrate(owner);
  await loadReference(owner);
  const port = await freePort();
  const env = embeddedEnvironment(cluster, { mode: "test", database: DATABASE, port, files });
  return { ...env, PORTAL_MODE: mode, SMTP_URL: "smtp://127.0.0.1:9" };
}

function databaseControl(cluster: Cluster & { folder: string }) {
  const port = new URL(cluster.url("postgres")).port;
  return {
    // `stop` of a test's cluster would also erase it
    stopDatabase: async () => (await startCluster(cluster.folder)).stop(),
    startDatabase: async () => void (await startCluster(cluster.folder, [`port=${port}`])),
  };
}

/** Until an address gives this status; twenty seconds at most. */
export async function answers(address: string, status: number): Promise<Response> {
  const giveUp = AbortSignal.timeout(20_000);
  for (;;) {
    giveUp.throwIfAborted();
    const response = await fetch(address).catch(() => null);
    if (response?.status === status) return response;
    await setTimeout(100, undefined, { signal: giveUp });
  }
}
