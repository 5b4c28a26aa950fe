import { expect, test } from "vitest";
import { isWithin, overlaps, periodDates } from "@/lib/platform/shared/period";

const period = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn });

test("two days as typed are kept as they are, and no end as none", () => {
  expect(periodDates({ startsOn: "2026-01-02", endsOn: "2026-01-04" })).toEqual({
    startsOn: new Date("2026-01-02"),
    endsOn: new Date("2026-01-04"),
  });
  expect(periodDates({ startsOn: "2026-01-02", endsOn: "" }).endsOn).toBeNull();
});

test.each([
  ["2026-01-01", false],
  ["2026-01-02", true],
  ["2099-01-01", true],
])("a period without end overlaps what is on or after its first day: %s", (day, inside) => {
  const open = period("2026-01-02", null);
  expect(overlaps(open, period(day, day))).toBe(inside);
  expect(overlaps(period(day, day), open)).toBe(inside);
  expect(isWithin(period(day, day), open)).toBe(inside);
  expect(isWithin(period(day, null), open)).toBe(inside);
});

test("what is within a period ends with it at the latest, and begins with it at the earliest", () => {
  const outer = period("2026-01-02", "2026-01-04");
  expect(isWithin(outer, outer)).toBe(true);
  expect(isWithin(period("2026-01-02", "2026-01-05"), outer)).toBe(false);
  expect(isWithin(period("2026-01-01", "2026-01-04"), outer)).toBe(false);
  expect(isWithin(period("2026-01-02", null), outer)).toBe(false);
});
