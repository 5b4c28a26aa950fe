import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { databaseNow } from "@/lib/platform/db/database-now";
import { type Reader, read } from "@/lib/platform/db/read";
import { HOUR } from "@/lib/platform/shared/duration";
import { logClock } from "@/lib/platform/telemetry/log";

/** All that the queue keeps of a job that did not trust its clock: by how much, in hours. */
class ClockOff extends Error {
  override readonly name = "ClockOff";
  readonly code: string;
  constructor(hours: number) {
    super(`${hours} hours`);
    this.code = `${hours > 0 ? "+" : ""}${hours}h`;
  }
}

/** In milliseconds, an instant of this machine ahead of its database's. */
export async function readAhead(tx: Reader, now: Date): Promise<number> {
  return now.getTime() - (await databaseNow(tx)).getTime();
}

export const isTogether = (ahead: number): boolean => Math.abs(ahead) <= HOUR;

/**
 * A job whose effects are for good (silence that admits, what is erased), done only where this machine and the database
 * agree on the time to within an hour. Otherwise it fails and tells an operator, who sets the clock right; it is due
 * again at its next try, and what fell due meanwhile is not lost.
 */
export const onTime =
  <Data>(job: (now: Date, data: Data) => Promise<void>) =>
  async (now: Date, data: Data): Promise<void> => {
    const ahead = await read(clockActor, (tx) => readAhead(tx, now));
    if (isTogether(ahead)) return job(now, data);
    const hours = Math.round(ahead / HOUR);
    logClock(hours);
    throw new ClockOff(hours);
  };
