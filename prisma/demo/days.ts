import { addDays, type CalendarDay, parisDay, parisInstant } from "@/lib/platform/shared/calendar";

/** The days of the demonstration, counted from the present: « -40 » is forty days ago. */
export type Days = {
  now: Date;
  day: (offset: number) => CalendarDay;
  /** A working day: Saturdays and Sundays give way to the Friday before, or the Monday after in the future. */
  workingDay: (offset: number) => CalendarDay;
  at: (offset: number, time: string) => Date;
  /** A share of the part of today that has passed already, from 0 to 1. */
  today: (share: number) => Date;
};

const isWeekend = (day: CalendarDay) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export function daysAround(now: Date): Days {
  const present = parisDay(now);
  const midnight = parisInstant(present, "00:00").getTime();
  const day = (offset: number) => addDays(present, offset);
  const workingDay = (offset: number): CalendarDay =>
    isWeekend(day(offset)) ? workingDay(offset + (offset < 0 ? -1 : 1)) : day(offset);
  return {
    now,
    day,
    workingDay,
    at: (offset, time) => parisInstant(day(offset), time),
    today: (share) => new Date(midnight + Math.floor((now.getTime() - midnight) * share)),
  };
}
