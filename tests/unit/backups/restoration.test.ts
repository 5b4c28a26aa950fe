import { expect, test } from "vitest";
import { sweepable } from "@/lib/backups/restoration";

const DAY = 24 * 60 * 60 * 1000;
const now = new Date("2026-11-29T03:15:00Z");
const ago = (milliseconds: number) => ({ finishedAt: new Date(now.getTime() - milliseconds) });

test.each([
  ["never restored", null, ["ERASED", "UNKNOWN"]],
  ["while it is restored", { finishedAt: null }, []],
  ["right after", ago(0), ["ERASED"]],
  ["a week after", ago(7 * DAY), ["ERASED"]],
  ["just over a week after", ago(7 * DAY + 1), ["ERASED", "UNKNOWN"]],
])("%s, what may go is known", (_, latest, expected) => {
  expect(sweepable(latest, now)).toEqual(expected);
});
