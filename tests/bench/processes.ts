import { readFile } from "node:fs/promises";
import { join } from "node:path";

const TICK_MS = 10;

/** What a process has used of the processors so far, in milliseconds, and what those did that it started and saw end. */
async function processorOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const times = stat.slice(stat.lastIndexOf(")")).split(" ").slice(12, 16).map(Number);
  return TICK_MS * times.reduce((sum, ticks) => sum + ticks, 0);
}

export async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

/** The same of all the processes of the PostgreSQL that is kept in a folder. */
export async function processorOfDatabase(base: string): Promise<number> {
  const [first] = (await readFile(join(base, "data/postmaster.pid"), "utf8")).split("\n");
  const children = await readFile(`/proc/${first}/task/${first}/children`, "utf8");
  const pids = [Number(first), ...children.trim().split(" ").map(Number)];
  const used = await Promise.all(pids.map(processorOf));
  return used.reduce((sum, one) => sum + one, 0);
}

export { processorOf };
