import { readdir, readFile } from "node:fs/promises";

export type Children = { worker: number | undefined; servers: number[] };

/** What a launcher started and has not ended, servers in the order of their start. */
export async function childrenOf(launcher: number): Promise<Children> {
  const pids = (await readdir("/proc")).map(Number).filter((pid) => pid > 0);
  const told = await Promise.all(pids.map(async (pid) => ({ pid, ...(await whatIs(pid)) })));
  const ours = told.filter(({ parent }) => parent === launcher).sort((a, b) => a.pid - b.pid);
  return {
    worker: ours.find(({ title }) => title.includes("worker/main.ts"))?.pid,
    servers: ours.filter(({ title }) => title.startsWith("next-server")).map(({ pid }) => pid),
  };
}

async function whatIs(pid: number): Promise<{ parent: number; title: string }> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const title = await readFile(`/proc/${pid}/cmdline`, "utf8");
    return { parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]), title };
  } catch {
    return { parent: 0, title: "" }; // it has ended meanwhile
  }
}
