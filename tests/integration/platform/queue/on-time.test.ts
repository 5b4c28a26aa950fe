import { expect, test, vi } from "vitest";
import { onTime } from "@/lib/platform/queue/on-time";
import { listenToLog } from "@/tests/factories/log";

const MINUTE = 60_000;
const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

/** What becomes of a job at a time, and what the operator reads. */
async function run(now: Date) {
  const said = listenToLog();
  const job = vi.fn(async () => {});
  const outcome = await onTime(job)(now, null).then(
    () => "done",
    (error: Error & { code: string }) => `${error.name} ${error.code}`,
  );
  return { outcome, times: job.mock.calls.length, said: said() };
}

test.each([0, 59, -59])(
  "a clock that is %i minutes ahead of the database's is believed",
  async (minutes) => {
    expect(await run(at(minutes))).toEqual({ outcome: "done", times: 1, said: [] });
  },
);

test.each([
  [61, "+1h"],
  [-61, "-1h"],
  [70 * 24 * 60, "+1680h"],
])(
  "one that is %i minutes ahead does nothing legal, and an operator reads it",
  async (minutes, off) => {
    const { outcome, times, said } = await run(at(minutes));
    expect([outcome, times]).toEqual([`ClockOff ${off}`, 0]);
    expect(said).toMatchObject([{ level: "error", hours: Number.parseInt(off, 10) }]);
  },
);
