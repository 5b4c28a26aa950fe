import { db } from "@/lib/platform/db/client";
import { addMonths, type CalendarDay, parisInstant } from "@/lib/platform/shared/calendar";

let month = "2000-01-02";
/** Each test ends its dossiers in a month of its own, so that no run of another one reaches them. */
export function aMonth(): CalendarDay {
  month = addMonths(month, 2);
  return month;
}
export const morning = (day: CalendarDay) => parisInstant(day, "09:00");

export const YEARS = 5;
/** The last day on which what ended on a day is kept. */
export const lastDay = (day: CalendarDay): CalendarDay => addMonths(day, 12 * YEARS);
/** When the run begins, so many days after that. */
export const runAfter = (day: CalendarDay, days: number) =>
  new Date(parisInstant(lastDay(day), "02:45").getTime() + days * 24 * 3_600_000);

export const erasures = (candidacyId: string) => db.erasure.count({ where: { candidacyId } });
