import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logger } from "@/lib/platform/telemetry/log";
import { probe } from "@/lib/platform/telemetry/probe";

beforeEach(() => {
  vi.useFakeTimers();
  logger.level = "silent";
});
afterEach(() => {
  vi.useRealTimers();
  logger.level = "info";
});

test("whoever asks, it is asked once until its answer is no longer fresh", async () => {
  const ask = vi.fn(async () => ask.mock.calls.length);
  const answer = probe("it", ask, 5_000);
  expect(await Promise.all([answer(), answer()])).toEqual([1, 1]);
  vi.advanceTimersByTime(5_000);
  expect(await answer()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await answer()).toBe(2);
});

test("what fails is no answer, and is asked again", async () => {
  const ask = vi.fn(async () => true).mockRejectedValueOnce(new Error("zoe"));
  const answer = probe("it", ask, 1_000);
  expect(await answer()).toBeNull();
  vi.advanceTimersByTime(1_001);
  expect(await answer()).toBe(true);
});

test("what hangs is no answer after two seconds, and is asked a second time only after fifteen", async () => {
  const ask = vi.fn(() => new Promise<true>(() => undefined));
  const answer = probe("it", ask, 1_000);
  for (const _ of [1, 2]) {
    const given = answer();
    let isThere = false;
    given.then(() => (isThere = true));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(isThere).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await given).toBeNull();
  }
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(11_000 + 1_001);
  answer();
  expect(ask).toHaveBeenCalledTimes(2);
});
