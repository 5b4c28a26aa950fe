import fc from "fast-check";
import { expect, test } from "vitest";
import { alternationOf, otherSide, presidencyYear } from "@/lib/juries/composition/alternation";
import { addDays, dateToDay } from "@/lib/platform/shared/calendar";

const SPRING = { startsOn: "2026-04-15", side: "EMPLOYERS" } as const;
const first = { startsOn: "2026-04-15", endsOn: "2027-04-14", side: "EMPLOYERS" };

test.each([
  ["2026-04-14", { startsOn: "2025-04-15", endsOn: "2026-04-14", side: "EMPLOYEES" }],
  ["2026-04-15", first],
  ["2026-12-31", first],
  ["2027-04-14", first],
  ["2027-04-15", { startsOn: "2027-04-15", endsOn: "2028-04-14", side: "EMPLOYEES" }],
  ["2028-04-15", { startsOn: "2028-04-15", endsOn: "2029-04-14", side: "EMPLOYERS" }],
  ["2024-04-15", { startsOn: "2024-04-15", endsOn: "2025-04-14", side: "EMPLOYERS" }],
])("on %s the year of presidency is the one from anniversary to anniversary (R53)", (day, year) =>
  expect(presidencyYear(SPRING, day)).toEqual(year),
);

test("a year that begins on 29 February begins on the 28th in a common year, and on the 29th again", () => {
  const leap = { startsOn: "2024-02-29", side: "EMPLOYEES" } as const;
  const common = { startsOn: "2025-02-28", endsOn: "2026-02-27", side: "EMPLOYERS" };
  expect(presidencyYear(leap, "2025-02-27")).toMatchObject({ startsOn: "2024-02-29" });
  expect(presidencyYear(leap, "2025-02-28")).toEqual(common);
  expect(presidencyYear(leap, "2028-02-28")).toMatchObject({ endsOn: "2028-02-28" });
  expect(presidencyYear(leap, "2028-02-29")).toMatchObject({ side: "EMPLOYEES" });
});

const day = fc
  .date({ min: new Date("1996-01-01"), max: new Date("2056-12-31"), noInvalidDate: true })
  .map(dateToDay);
const side = fc.constantFrom("EMPLOYERS" as const, "EMPLOYEES" as const);

test("every day lies in one year, which the other side's follows without a gap", () => {
  fc.assert(
    fc.property(day, side, day, (startsOn, whose, asked) => {
      const year = presidencyYear({ startsOn, side: whose }, asked);
      expect(year.startsOn <= asked && asked <= year.endsOn).toBe(true);
      const next = presidencyYear({ startsOn, side: whose }, addDays(year.endsOn, 1));
      expect(next.startsOn).toBe(addDays(year.endsOn, 1));
      expect(next.side).toBe(otherSide(year.side));
    }),
  );
});

test("the branch sets the day and whose year it begins; without the day nothing is known", () => {
  const settings = (startsOn: string, first: string) => ({
    "jury.presidencyStartsOn": startsOn,
    "jury.presidencyEmployersFirst": first,
  });
  expect(alternationOf(settings("2026-04-15", "on"))).toEqual(SPRING);
  expect(alternationOf(settings("2026-04-15", "off"))?.side).toBe("EMPLOYEES");
  expect(alternationOf(settings("", "on"))).toBeNull();
});
