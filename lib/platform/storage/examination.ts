import "server-only";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import pLimit from "p-limit";
import type { Verdict } from "./examiner/verdict";

/**
 * What an examination may use. Seconds of processor time: the largest honest files take one to three, the densest about
 * ten. Kilobytes of memory, two gigabytes: what a progressive photograph at the limit of pixels unfolds to, twice.
 */
const BOUNDS = { cpuSeconds: 20, memory: 2_097_152 };
/** On the clock, as long as a proxy waits for an answer. */
const MILLISECONDS = 60_000;
/** Examinations at once, and files that may wait for one: beyond, their senders are asked to come back. */
const AT_ONCE = 2;
const WAITING = 20;

const EXAMINER = [
  "--import",
  "./lib/run/launch/runtime.mjs",
  "lib/platform/storage/examiner/main.ts",
];
/** The examiner itself does not work: the log names it. */
class ExaminerFailed extends Error {
  override name = "ExaminerFailed";
}

const run = promisify(execFile);
const oneOfFew = pLimit(AT_ONCE);

/**
 * Has a file read to its end in a process of its own, which the system bounds in time and memory and which sees no
 * secret of the portal: a hostile file neither slows nor stops anything but itself, and is TOO_COMPLEX where it goes
 * beyond the bounds. BUSY when too many wait already. Throws what is not the file's doing.
 */
export async function examine(
  path: string,
  bounds = BOUNDS,
): Promise<Verdict | { refusal: "BUSY" }> {
  if (oneOfFew.pendingCount >= WAITING) return { refusal: "BUSY" };
  return oneOfFew(() => examineApart(path, bounds));
}

async function examineApart(path: string, bounds: typeof BOUNDS): Promise<Verdict> {
  try {
    const { stdout } = await run(
      "/bin/sh",
      ["-c", bounded(bounds), process.execPath, ...EXAMINER, path],
      {
        env: { NODE_ENV: "production" },
        timeout: MILLISECONDS,
        killSignal: "SIGKILL",
      },
    );
    return JSON.parse(stdout);
  } catch (error) {
    if (wasStopped(error)) return { refusal: "TOO_COMPLEX" };
    throw new ExaminerFailed("", { cause: error });
  }
}

/** The command that follows, within the bounds and without a trace of its memory on the disk. */
const bounded = ({ cpuSeconds, memory }: typeof BOUNDS) =>
  `ulimit -c 0 && ulimit -t ${cpuSeconds} && ulimit -d ${memory} && exec "$0" "$@"`;

/** By the system or the clock, or for complaining of the file without end. */
const wasStopped = (error: unknown): boolean =>
  error instanceof Error &&
  (("signal" in error && typeof error.signal === "string") ||
    ("code" in error && error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER"));
