import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateToDay,
  daysBetween,
  dayToDate,
  formatDay,
  formatInstant,
  parisDay,
  parisInstant,
} from "@/lib/platform/shared/calendar";

const days = fc.integer({ min: 0, max: 5843 }).map((count) => addDays("2020-01-01", count));
const months = fc.integer({ min: 0, max: 24 });

test.each([
  ["2026-12-31", 2, "2027-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2026-12-29", 2, "2027-02-28"],
  ["2026-12-28", 2, "2027-02-28"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-07-31", 2, "2026-09-30"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2026-11-22", 2, "2027-01-22"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s plus %i months is %s (R29)", (day, count, expected) =>
  expect(addMonths(day, count)).toBe(expected),
);

test("months are counted from day to same day, or to the last day of a shorter month", () => {
  fc.assert(
    fc.property(days, months, (day, count) => {
      const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
      const target = new Date(Date.UTC(year, month - 1 + count, 1));
      const last = new Date(
        Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
      ).getUTCDate();
      target.setUTCDate(Math.min(date, last));
      expect(addMonths(day, count)).toBe(dateToDay(target));
    }),
  );
});

test("a day goes to the database and back, and days are counted one by one", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
      expect(dateToDay(dayToDate(day))).toBe(day);
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test.each([
  ["2026-11-22T22:59:59Z", "2026-11-22"],
  ["2026-11-22T23:00:00Z", "2026-11-23"],
  ["2026-07-14T21:59:59Z", "2026-07-14"],
  ["2026-07-14T22:00:00Z", "2026-07-15"],
])("%s falls on %s in Paris", (instant, day) => expect(parisDay(new Date(instant))).toBe(day));

test("a local time in Paris is that instant, winter and summer", () => {
  expect(parisInstant("2026-11-22", "09:30").toISOString()).toBe("2026-11-22T08:30:00.000Z");
  expect(parisInstant("2026-07-14", "09:30").toISOString()).toBe("2026-07-14T07:30:00.000Z");
});

test("dates are written in French", () => {
  expect(formatDay("2027-01-01")).toBe("1er\u00a0janvier\u00a02027");
  expect(formatInstant(new Date("2026-11-22T13:02:00Z"))).toBe(
    "22\u00a0novembre\u00a02026 à 14\u00a0h\u00a002",
  );
});
