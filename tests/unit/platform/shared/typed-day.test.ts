import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dateToDay,
  formatDay,
  formatFullDay,
  formatShortDay,
  formatTypedDay,
} from "@/lib/platform/shared/calendar";
import { calendarDay, optionalDay } from "@/lib/platform/shared/fields.schema";
import { NO_DAY, readDay } from "@/lib/platform/shared/typed-day";

const day = calendarDay();

test.each([
  ["14/01/2027", "2027-01-14"],
  ["14/1/2027", "2027-01-14"],
  [" 14.01.2027 ", "2027-01-14"],
  ["14-01-2027", "2027-01-14"],
  ["14 01 2027", "2027-01-14"],
  ["14 / 01 / 2027", "2027-01-14"],
  ["14/ 01/ 2027", "2027-01-14"],
  ["14 /01 /2027", "2027-01-14"],
  ["14012027", "2027-01-14"],
  ["2027-01-14", "2027-01-14"],
  ["03/04/2027", "2027-04-03"],
  ["14 janvier 2027", "2027-01-14"],
  ["1er janvier 2027", "2027-01-01"],
  ["1ER JANV. 2027", "2027-01-01"],
  ["14 janv.2027", "2027-01-14"],
  ["jeudi 14 janvier 2027", "2027-01-14"],
  ["Jeudi, 14 janvier 2027", "2027-01-14"],
  ["jeu 14 janvier 2027", "2027-01-14"],
  ["15 août 2026", "2026-08-15"],
  ["15 aout 2026", "2026-08-15"],
  ["2 fév. 2027", "2027-02-02"],
  ["2 déc 2027", "2027-12-02"],
  ["3 juil. 2027", "2027-07-03"],
  ["3 juin 2027", "2027-06-03"],
  ["29/02/2028", "2028-02-29"],
  ["31/12/1999", "1999-12-31"],
])("the day %j is read as %j", (typed, kept) => {
  expect(day.parse(typed)).toBe(kept);
});

test.each([
  ...["29/02/2027", "31/04/2027", "32/01/2027", "00/01/2027", "14/13/2027", "14/00/2027"],
  ...["14/01/27", "14/01", "1401207", "140120270", "01/2027", "2027", "demain"],
  ...["mercredi 14 janvier 2027", "3 jui 2027", "3 ma 2027", "3 brumaire 2027", "", " "],
  ...["2027-1-14", "2027-02-30", "14//01/2027", "14/01/2027 ou après"],
  ...["vers le 14/01/2027", "vers le 14012027", "14 janvier 2027 ou après"],
  ...["avant jeudi 14 janvier 2027", "di 14 janvier 2027"],
])("the day %j is refused, with an example", (typed) => {
  expect(day.safeParse(typed).error?.issues[0]?.message).toBe(NO_DAY);
});

test("whatever the portal writes of a day is read as that day", () => {
  const days = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("2200-12-31"),
    noInvalidDate: true,
  });
  const forms = [formatDay, formatFullDay, formatShortDay, formatTypedDay];
  fc.assert(
    fc.property(days, fc.constantFrom(...forms), (date, write) => {
      const kept = dateToDay(date);
      expect(day.parse(write(kept))).toBe(kept);
    }),
  );
});

test("a day that may be left out is empty, blank or a day", () => {
  expect([undefined, "", "  ", "14/01/2027"].map((typed) => optionalDay.parse(typed))).toEqual([
    ...["", "", "", "2027-01-14"],
  ]);
  expect(optionalDay.safeParse("14/01/27").error?.issues[0]?.message).toBe(NO_DAY);
});

test("a day is read between blanks; what is none stays as it was typed", () => {
  expect(readDay(" 14/01/2027 ")).toBe("2027-01-14");
  expect(readDay(" demain ")).toBe("demain");
});

test.each([
  ["2027-01-14", "14/01/2027"],
  ["2027-1-14", "2027-1-14"],
  ["x2027-01-14", "x2027-01-14"],
  ["2027-01-14x", "2027-01-14x"],
  ["", ""],
])("what is kept as « %s » is written again as it is typed, « %s »", (kept, typed) => {
  expect(formatTypedDay(kept)).toBe(typed);
});
