import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import type { DaysOff } from "./deadline";

/** Where Good Friday and the day after Christmas are holidays too. */
const ALSACE_MOSELLE = ["57", "67", "68"];

/** « 67000 » of an address: the departement that says which holidays apply; null where there is none. */
const departementOf = (address: string): string | null =>
  /\b(\d{2})\d{3}\b/.exec(address)?.[1] ?? null;

const weekend = new Map([
  [0, "dimanche"],
  [6, "samedi"],
]);

/**
 * The days off between two days, for an office at an address: week-ends and public holidays of France, those of
 * Alsace-Moselle where its postal code says so. The tables are read when they are first asked for.
 */
export async function daysOffBetween(
  from: CalendarDay,
  to: CalendarDay,
  address: string,
): Promise<DaysOff> {
  const { default: Holidays } = await import("date-holidays");
  const departement = departementOf(address);
  const place = ALSACE_MOSELLE.find((one) => one === departement);
  const calendar = place ? new Holidays("FR", place) : new Holidays("FR");
  const names = new Map<CalendarDay, string>();
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    for (const { date, name, type } of calendar.getHolidays(year, "fr"))
      if (type === "public") names.set(date.slice(0, 10), name);
  return (day) => names.get(day) ?? weekend.get(dayToDate(day).getUTCDay()) ?? null;
}
