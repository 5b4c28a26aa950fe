import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import pLimit from "p-limit";
import type { Printed } from "./press.ts";
import type { Sheet } from "./sheet.ts";

/** A press that has nothing to print, or has grown, ends: only so does the system have all of its memory back. */
const IDLE = 60_000;
const MOST_MEGABYTES = 200;

const PRESS = ["lib/platform/pdf/press-main.ts"];

type Answer = { printed: Printed; megabytes: number };
export type Press = { run: (sheet: Sheet, signal: AbortSignal) => Promise<Printed | null> };

/**
 * Prints one sheet after the other in a process of its own, begun for the first of them, which sees no secret of the portal.
 * Null where it ended before the document was there: the next sheet has another.
 */
export function openPress(): Press {
  const inTurn = pLimit(1);
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;

  const end = () => {
    child?.kill("SIGKILL");
    child = undefined;
  };

  async function run(sheet: Sheet, signal: AbortSignal): Promise<Printed | null> {
    clearTimeout(idle);
    if (!child?.connected) child = begin();
    const answer = await answerOf(child, sheet, signal);
    if (!answer || answer.megabytes > MOST_MEGABYTES) end();
    idle = setTimeout(end, IDLE).unref();
    return answer?.printed ?? null;
  }
  return { run: (sheet, signal) => inTurn(run, sheet, signal) };
}

/** It holds the process back from its end only while it prints. */
function begin(): ChildProcess {
  const child = spawn(process.execPath, PRESS, {
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.on("error", () => undefined); // told to who waits
  return child;
}

async function answerOf(
  child: ChildProcess,
  sheet: Sheet,
  given: AbortSignal,
): Promise<Answer | null> {
  const over = new AbortController();
  const signal = AbortSignal.any([given, over.signal]);
  const answers = once(child, "message", { signal }).then(([answer]) => answer as Answer);
  const ends = once(child, "exit", { signal }).then(() => null);
  hold(child, "ref");
  child.send(sheet);
  try {
    return await Promise.race([answers, ends]);
  } catch {
    return null;
  } finally {
    over.abort();
    hold(child, "unref");
  }
}

function hold(child: ChildProcess, how: "ref" | "unref"): void {
  child[how]();
  child.channel?.[how]();
}
