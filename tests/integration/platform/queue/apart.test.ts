import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { doneApart } from "@/lib/run/worker/apart";
import type { Job } from "@/lib/run/worker/job";

const PATIENCE = { timeout: 20_000 };
const job = (queue: "fold-tallies"): Job => ({ id: randomUUID(), queue, data: null });

/** The processes apart that this one began. */
async function processes(): Promise<number[]> {
  const pids = (await readdir("/proc")).map(Number).filter((pid) => pid > 0);
  const isOurs = async (pid: number) => {
    const [status, title] = await Promise.all(
      ["status", "cmdline"].map((name) => readFile(`/proc/${pid}/${name}`, "utf8").catch(() => "")),
    );
    return status?.includes(`PPid:\t${process.pid}\n`) && title?.includes("apart-main.ts");
  };
  const ours = await Promise.all(pids.map(isOurs));
  return pids.filter((_, place) => ours[place]);
}

test("jobs apart share one process, which ends with the last of them", async () => {
  const done = [doneApart(job("fold-tallies")), doneApart(job("fold-tallies"))];
  expect(await processes()).toHaveLength(1);
  await Promise.all(done);
  await expect.poll(processes, PATIENCE).toEqual([]);
});

test("a job apart that fails gives the name of its fault, and the others of its process are done", async () => {
  const failed: Job = { id: randomUUID(), queue: "print-results", data: { sessionId: "nowhere" } };
  const [fault, done] = await Promise.allSettled([
    doneApart(failed),
    doneApart(job("fold-tallies")),
  ]);
  expect(fault).toMatchObject({ reason: { message: "PrismaClientKnownRequestError P2007" } });
  expect(done).toMatchObject({ status: "fulfilled" });
});

test("a process apart that is killed fails what it had in hand, and the next job has another", async () => {
  const inHand = doneApart(job("fold-tallies"));
  for (const pid of await processes()) process.kill(pid, "SIGKILL");
  await expect(inHand).rejects.toThrow("WORKER GONE");
  await doneApart(job("fold-tallies"));
});
