import "server-only";
import { setTimeout } from "node:timers/promises";
import { ok, type Result } from "@/lib/shared/result";

/** Well above what any of these commands takes, in milliseconds. */
const FLOOR = 500;

type Started = { startedAt: number };

/** Notes when a command began whose duration could tell whether an address is known. */
export async function timed<E>(
  carriedOut: Promise<Result<unknown, E>>,
): Promise<Result<Started, E>> {
  const startedAt = performance.now();
  const result = await carriedOut;
  return result.ok ? ok({ startedAt }) : result;
}

/** Answers when the same time has passed for every address, outside the transaction. */
export const evenly = ({ startedAt }: Started): Promise<void> =>
  setTimeout(Math.max(0, startedAt + FLOOR - performance.now()));
