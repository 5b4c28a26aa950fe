import { expect, test } from "vitest";
import {
  coversDay,
  isWithin,
  overlaps,
  periodDates,
  periodDays,
} from "@/lib/platform/shared/period";

const period = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn });

test("the two days of a row, and an end that nobody knows yet", () => {
  const [startsOn, endsOn] = [new Date("2026-01-02"), new Date("2026-01-04")];
  expect(periodDays({ startsOn, endsOn })).toEqual(period("2026-01-02", "2026-01-04"));
  expect(periodDays({ startsOn, endsOn: null })).toEqual(period("2026-01-02", null));
});

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

const SIX_MONTHS = period("2026-03-01", "2026-08-31");
const OPEN = period("2026-03-01", null);

test.each([
  ["the day before", "2026-02-28", false],
  ["the first day", "2026-03-01", true],
  ["the last day", "2026-08-31", true],
  ["the day after", "2026-09-01", false],
])("%s", (_, day, covered) => {
  expect(coversDay(SIX_MONTHS, day)).toBe(covered);
  expect(coversDay(OPEN, day)).toBe(day >= OPEN.startsOn);
});

test.each([
  ["ends the day before", period("2026-01-01", "2026-02-28"), false, false],
  ["ends on the first day", period("2026-01-01", "2026-03-01"), true, true],
  ["begins on the last day", period("2026-08-31", "2026-12-31"), true, true],
  ["begins the day after", period("2026-09-01", null), false, true],
  ["is open from before", period("2026-01-01", null), true, true],
])("another that %s", (_, other, meets, meetsOpen) => {
  expect([overlaps(SIX_MONTHS, other), overlaps(other, SIX_MONTHS)]).toEqual([meets, meets]);
  expect([overlaps(OPEN, other), overlaps(other, OPEN)]).toEqual([meetsOpen, meetsOpen]);
});
