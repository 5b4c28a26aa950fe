import { expect, test } from "vitest";
import { covers, meets } from "@/lib/certificates/signatory";

const period = { startsOn: "2026-03-01", endsOn: "2026-08-31" };
const open = { startsOn: "2026-03-01", endsOn: null };

test.each([
  ["the day before", "2026-02-28", false],
  ["the first day", "2026-03-01", true],
  ["the last day", "2026-08-31", true],
  ["the day after", "2026-09-01", false],
])("%s", (_, day, signs) => {
  expect(covers(period, day)).toBe(signs);
  expect(covers(open, day)).toBe(day >= open.startsOn);
});

test.each([
  ["ends the day before", { startsOn: "2026-01-01", endsOn: "2026-02-28" }, false, false],
  ["ends on the first day", { startsOn: "2026-01-01", endsOn: "2026-03-01" }, true, true],
  ["begins on the last day", { startsOn: "2026-08-31", endsOn: "2026-12-31" }, true, true],
  ["begins the day after", { startsOn: "2026-09-01", endsOn: null }, false, true],
  ["is open from before", { startsOn: "2026-01-01", endsOn: null }, true, true],
])("another that %s", (_, other, meetsPeriod, meetsOpen) => {
  expect([meets(period, other), meets(other, period)]).toEqual([meetsPeriod, meetsPeriod]);
  expect([meets(open, other), meets(other, open)]).toEqual([meetsOpen, meetsOpen]);
});
