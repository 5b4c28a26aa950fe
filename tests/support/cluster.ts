import { readdir, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { type Cluster, startCluster } from "../../lib/run/launch/cluster.ts";
import { clone, home } from "../../lib/run/launch/home.ts";

const MEMORY = "/dev/shm";
const ROOM = 4 * 1024 ** 3;

/** In memory where there is room: each file of tests has a database of its own, eight hundred files that live for seconds. */
const clusters = join((await hasRoom(MEMORY)) ? join(MEMORY, `portail-${clone}`) : home, "tests");
const FAST = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
  "jit=off",
  "autovacuum=off",
  "max_wal_size=256MB",
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

async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= ROOM;
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
