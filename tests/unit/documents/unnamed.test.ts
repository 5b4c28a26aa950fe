import { expect, test } from "vitest";
import { isDue, isInProportion, isOverdue } from "@/lib/documents/unnamed";

const DAY = 24 * 60 * 60 * 1000;
const now = new Date("2026-11-29T03:15:00Z");
const bytes = (state: "ERASED" | "UNKNOWN", age: number) => ({
  key: "x",
  state,
  since: new Date(now.getTime() - age),
});

test.each(["ERASED", "UNKNOWN"] as const)("bytes are due after a day: %s", (state) => {
  expect(isDue(bytes(state, DAY), now)).toBe(false);
  expect(isDue(bytes(state, DAY + 1), now)).toBe(true);
});

test("either is overdue after two nights", () => {
  expect(isOverdue(bytes("ERASED", 2 * DAY), now)).toBe(false);
  expect(isOverdue(bytes("ERASED", 2 * DAY + 1), now)).toBe(true);
});

test.each([
  [0, 0, true],
  [1, 0, false],
  [1, 1, true],
  [1, 10, true],
  [2, 10, false],
  [2, 11, true],
  [100, 1000, true],
  [101, 1000, false],
  [100, 100_000, true],
  [101, 100_000, false],
])("%d unknown beside %d named: swept %s", (unknown, named, swept) => {
  expect(isInProportion(unknown, named)).toBe(swept);
});
