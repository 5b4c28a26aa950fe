import type { ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { ended, Refusal } from "./process.ts";

/** How patient a launcher is with a child: waits in milliseconds, and how many failures in a row are too many. */
export type Pace = {
  first: number;
  longest: number;
  /** A child that lived for so long had really started: its end is the first failure of a new row. */
  steady: number;
  most: number;
};
type Kept = { name: string; begin: () => ChildProcess; stopping: AbortSignal; pace?: Pace };

const PACE: Pace = { first: 500, longest: 30_000, steady: 60_000, most: 8 };
const GRACE = 40_000; // more than a server takes to send what it began

/** How long to wait before the next start, after so many failures in a row: twice as long each time. */
export const restartDelay = (failures: number, { first, longest }: Pace = PACE): number =>
  Math.min(first * 2 ** (failures - 1), longest);

/**
 * Starts a child, and again each time it ends by itself, until it is asked to stop; no other child is touched.
 * Refuses to go on where it fails at once too many times in a row: whoever keeps the launcher has to know.
 */
export async function keepRunning({ name, begin, stopping, pace = PACE }: Kept): Promise<void> {
  for (let failures = 0; !stopping.aborted; ) {
    const began = Date.now();
    const code = await endOf(begin(), stopping);
    if (stopping.aborted) return;
    failures = Date.now() - began < pace.steady ? failures + 1 : 1;
    if (failures >= pace.most) {
      throw new Refusal(
        `${name} s’arrête dès son départ, ${failures} fois de suite (${code}) : la raison est plus haut.`,
      );
    }
    const delay = restartDelay(failures, pace);
    console.error(`${name} s’est arrêté (${code}) : nouveau départ dans ${delay / 1000} s.`);
    await setTimeout(delay, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** Asked to stop, it gets the time to finish what it has in hand. */
async function endOf(child: ChildProcess, stopping: AbortSignal) {
  const end = ended(child);
  const over = new AbortController();
  const stop = () => {
    child.kill("SIGTERM");
    setTimeout(GRACE, undefined, { signal: over.signal }).then(
      () => child.kill("SIGKILL"),
      () => undefined,
    );
  };
  stopping.addEventListener("abort", stop, { signal: over.signal });
  try {
    return await end;
  } finally {
    over.abort();
  }
}
