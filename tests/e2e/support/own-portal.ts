import type { ChildProcess } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Cluster, startCluster } from "../../../lib/launch/cluster.ts";
import { embeddedEnvironment } from "../../../lib/launch/environment.ts";
import { loadReference, migrate } from "../../../lib/launch/migrations.ts";
import { freePort } from "../../../lib/launch/ports.ts";
import { ensureDatabase } from "../../../lib/launch/roles.ts";
import { ended, next, start } from "../../../lib/launch/run.ts";
import { startTestCluster } from "../../support/cluster.ts";

export type OwnPortal = {
  address: string;
  stopDatabase: () => Promise<void>;
  /** At the same address as before, as a database that was restarted. */
  startDatabase: () => Promise<void>;
  close: () => Promise<void>;
};

const DATABASE = "portail";

/** An instance on a cluster that only this test knows: what is done to it harms no other. */
export async function openPortal(mode: "test" | "production" = "test"): Promise<OwnPortal> {
  const cluster = await startTestCluster();
  try {
    const files = join(cluster.folder, "files");
    await mkdir(files);
    await ensureDatabase(cluster, DATABASE);
    const owner = cluster.url(DATABASE, "portail_owner");
    await migrate(owner);
    await loadReference(owner);
    const port = await freePort();
    const server = serverOn(cluster, { port, files, mode });
    await answers(`http://localhost:${port}/api/health`, 200);
    return {
      address: `http://localhost:${port}`,
      ...databaseControl(cluster),
      close: async () => {
        server.kill("SIGTERM");
        await ended(server);
        await cluster.stop();
      },
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

function serverOn(
  cluster: Cluster,
  { port, files, mode }: { port: number; files: string; mode: "test" | "production" },
): ChildProcess {
  const env = {
    ...process.env,
    ...embeddedEnvironment(cluster, { mode: "test", database: DATABASE, port, files }),
    ...(mode === "production" && { PORTAL_MODE: mode, SMTP_URL: "smtp://127.0.0.1:9" }),
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_OWNER_URL: "",
  };
  const alive = ["--import", "./lib/launch/die-with-parent.ts"];
  return start([...alive, next, "start", "--port", String(port)], { env, stdio: "ignore" });
}

function databaseControl(cluster: Cluster & { folder: string }) {
  const port = new URL(cluster.url("postgres")).port;
  return {
    // `stop` of a test's cluster would also erase it
    stopDatabase: async () => (await startCluster(cluster.folder)).stop(),
    startDatabase: async () => void (await startCluster(cluster.folder, [`port=${port}`])),
  };
}

/** Until an address gives this status; ten seconds at most. */
export async function answers(address: string, status: number): Promise<Response> {
  const giveUp = AbortSignal.timeout(20_000);
  for (;;) {
    giveUp.throwIfAborted();
    const response = await fetch(address).catch(() => null);
    if (response?.status === status) return response;
    await setTimeout(100, undefined, { signal: giveUp });
  }
}
