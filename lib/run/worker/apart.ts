import type { ChildProcess } from "node:child_process";
import { DIE_WITH_LAUNCHER, script, start } from "../launch/process.ts";
import type { Job } from "./job";

/** What the process apart answers: the fault of a job that failed, null of one that is done. */
export type Outcome = { id: string; fault: string | null };
type Settle = (fault: string | null) => void;
type Apart = { child: ChildProcess; inHand: Map<string, Settle> };

const GONE = "WORKER GONE";
let apart: Apart | undefined;

/**
 * Jobs done in a process of their own, which begins with the first of them and ends with the last: what they load and
 * read is given back to the machine, and one that takes its process with it does not stop the mail.
 */
export async function doneApart(job: Job): Promise<void> {
  apart ??= begin();
  const { child, inHand } = apart;
  const { promise, resolve } = Promise.withResolvers<string | null>();
  inHand.set(job.id, resolve);
  child.send(job, (error) => error && resolve(GONE));
  const fault = await promise;
  inHand.delete(job.id);
  if (inHand.size === 0) end(child);
  if (fault) throw new Error(fault);
}

function begin(): Apart {
  const child = start([...DIE_WITH_LAUNCHER, ...script("lib/run/worker/apart-main.ts")], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const inHand: Apart["inHand"] = new Map();
  child.on("message", ({ id, fault }: Outcome) => inHand.get(id)?.(fault));
  const gone = () => {
    forget(child);
    for (const settle of inHand.values()) settle(GONE);
  };
  child.once("exit", gone).once("error", gone);
  return { child, inHand };
}

function end(child: ChildProcess): void {
  forget(child);
  if (child.connected) child.disconnect();
}

function forget(child: ChildProcess): void {
  if (apart?.child === child) apart = undefined;
}
