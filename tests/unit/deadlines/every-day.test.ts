import { describe, expect, test } from "vitest";
import {
  clockRules,
  countFrom,
  type DaysOff,
  juryDueOn,
  noticeDueOn,
  silenceDueOn,
} from "@/lib/deadlines/deadline";
import { explanationOf } from "@/lib/deadlines/explanation.labels";
import { daysOffBetween } from "@/lib/deadlines/holidays";
import { addDays, type CalendarDay, daysBetween } from "@/lib/platform/shared/calendar";

/** Every day on which something may begin. */
const days: CalendarDay[] = [];
for (let day = "2020-01-01"; day <= "2035-12-31"; day = addDays(day, 1)) days.push(day);

const PARIS = "12 rue de la Paix\n75002 Paris";
const STRASBOURG = "3 place Kléber\n67000 Strasbourg";

/** The same, reckoned in numbers of the calendar alone. */
function monthsOn(day: CalendarDay, count: number): CalendarDay {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + count;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${y}-${pad(m)}-${pad(Math.min(date, length))}`;
}

/** Easter Sunday by the rule of Butcher. */
function easter(year: number): CalendarDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, "0")}`;
}

const years = Array.from({ length: 17 }, (_, index) => 2020 + index);
const FIXED = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
const ofFrance = new Set(
  years.flatMap((year) => [
    ...FIXED.map((day) => `${year}-${day}`),
    ...[1, 39, 50].map((after) => addDays(easter(year), after)),
  ]),
);
const ofAlsace = new Set([
  ...ofFrance,
  ...years.flatMap((year) => [`${year}-12-26`, addDays(easter(year), -2)]),
]);
const isWeekend = (day: CalendarDay) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

describe("from every day of 2020 to 2035", () => {
  test("months go from day to same day, or to the last of a shorter month (R21, R29, R32)", () => {
    for (const day of days) {
      expect(silenceDueOn(day)).toBe(monthsOn(day, 2));
      expect(juryDueOn(day)).toBe(monthsOn(day, 3));
      expect(daysBetween(day, noticeDueOn(day))).toBe(15);
    }
  });

  test("a day begun later is never due earlier", () => {
    for (const due of [silenceDueOn, juryDueOn, noticeDueOn])
      for (const [index, day] of days.entries())
        expect(due(day) >= due(days[index - 1] ?? day)).toBe(true);
  });

  test.each([
    ["in France", PARIS, ofFrance],
    ["in Alsace-Moselle", STRASBOURG, ofAlsace],
  ])("the days off are week-ends and public holidays %s", async (_, address, holidays) => {
    const daysOff = await daysOffBetween("2020-01-01", "2036-12-31", address);
    const wrong = days.filter(
      (day) => (daysOff(day) !== null) !== (isWeekend(day) || holidays.has(day)),
    );
    expect(wrong).toEqual([]);
  });

  test("ten working days are ten, none of them off, and the last of them is the due day (R20)", async () => {
    const daysOff: DaysOff = await daysOffBetween("2020-01-01", "2036-12-31", STRASBOURG);
    const { span } = clockRules.RECEIPT;
    if (!span) throw new Error("the receipt is counted");
    for (const day of days) {
      const { dueOn, skipped } = countFrom(day, span, daysOff);
      expect(daysOff(dueOn)).toBeNull();
      expect(daysBetween(day, dueOn) - skipped.length).toBe(10);
      expect(skipped.every(({ because }) => because.length > 0)).toBe(true);
    }
  });
});

test("a day is explained by its start, its rule, what is passed over and its result", async () => {
  const { span } = clockRules.RECEIPT;
  if (!span) throw new Error("the receipt is counted");
  const daysOff = await daysOffBetween("2027-04-25", "2027-06-01", PARIS);
  const counted = countFrom("2027-04-26", span, daysOff);
  const steps = explanationOf({ kind: "RECEIPT", startsOn: "2027-04-26", counted });
  const said = steps.join(" ").replaceAll("\u00a0", " ");
  expect(counted.dueOn).toBe("2027-05-11");
  expect(said).toContain("lundi 26 avril 2027");
  expect(said).toContain("10 jours ouvrés");
  expect(said).toMatch(/6 mai 2027 \(Ascension\)/);
  expect(said).toContain("mardi 11 mai 2027");
  const short = explanationOf({
    ...{ kind: "ADMISSIBILITY_SILENCE", startsOn: "2026-12-31" },
    counted: { dueOn: "2027-02-28", skipped: [] },
  });
  expect(short.join(" ")).toContain("n’existe pas ce mois-là");
});
