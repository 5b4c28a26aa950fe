import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Cluster, startCluster } from "../../lib/run/launch/cluster.ts";
import { home } from "../../lib/run/launch/home.ts";

const clusters = join(home, "tests");
const FAST = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
  "jit=off",
  "autovacuum=off",
  "scram_iterations=1", // each file of tests opens its own connections
];

/** A cluster for this run alone, gone with it; what a killed run left behind is cleared first. */
export async function startTestCluster(name = "tests"): Promise<Cluster & { folder: string }> {
  const ours = `${process.pid}-${name}`;
  const folder = join(clusters, ours);
  await clearKilled(ours); // numbers come round again
  const cluster = await startCluster(folder, FAST);
  return { ...cluster, folder, stop: () => discard(folder, cluster) };
}

/** The clusters of processes that were killed, and one that has this name. */
export async function clearKilled(own?: string): Promise<void> {
  for (const left of await readdir(clusters).catch(() => [])) {
    if (left === own || !isAlive(Number.parseInt(left, 10))) await discard(join(clusters, left));
  }
}

async function discard(folder: string, cluster?: Cluster): Promise<void> {
  await (cluster ?? (await startCluster(folder, FAST).catch(() => undefined)))?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
