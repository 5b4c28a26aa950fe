import "server-only";
import { setTimeout } from "node:timers/promises";

/** Well above what any of these commands takes, in milliseconds. */
const FLOOR = 500;

type Started = { startedAt: number };

/** Notes when a command began whose duration could tell whether an address is known. */
export async function timed(carriedOut: Promise<void>): Promise<Started> {
  const startedAt = performance.now();
  await carriedOut;
  return { startedAt };
}

/** Answers when the same time has passed for every address, outside the transaction. */
export const evenly = ({ startedAt }: Started): Promise<void> =>
  setTimeout(Math.max(0, startedAt + FLOOR - performance.now()));
