import { TZDate } from "@date-fns/tz";
// one by one: the whole of date-fns takes Node two seconds to read
import { addDays as plusDays } from "date-fns/addDays";
import { addMonths as plusMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

/** A day of the calendar in Paris, « 2026-11-22 »; sorts and compares as text. */
export type CalendarDay = string;

const PARIS = "Europe/Paris";

// drawn once: to make one takes longer than to format with it
const sortable = new Intl.DateTimeFormat("fr-CA", { timeZone: PARIS, dateStyle: "short" });

/** The day it is in Paris at an instant. */
export const parisDay = (instant: Date): CalendarDay => sortable.format(instant);

/** A day as Prisma's `@db.Date` wants it: midnight UTC. */
export const dayToDate = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);
export const dateToDay = (date: Date): CalendarDay => date.toISOString().slice(0, 10);

export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  dateToDay(plusDays(new TZDate(dayToDate(day).getTime(), "UTC"), count));

/** Months are counted from day to same day; a day that does not exist gives the last of the month (R29). */
export const addMonths = (day: CalendarDay, count: number): CalendarDay =>
  dateToDay(plusMonths(new TZDate(dayToDate(day).getTime(), "UTC"), count));

/** How many days from one day to another; negative when `to` comes before `from`. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  differenceInCalendarDays(dayToDate(to), dayToDate(from));

/** The instant of a local time in Paris, « 09:30 » on a day. */
export function parisInstant(day: CalendarDay, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, PARIS).getTime());
}

/** Whether it is written as days are kept, and exists. */
export const isCalendarDay = (text: string): text is CalendarDay =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(dayToDate(text).getTime()) &&
  dateToDay(dayToDate(text)) === text;

const day = new Intl.DateTimeFormat("fr-FR", { timeZone: "UTC", dateStyle: "long" });
const shortDay = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric",
});
const weekday = new Intl.DateTimeFormat("fr-FR", { timeZone: "UTC", weekday: "long" });
const time = new Intl.DateTimeFormat("fr-FR", {
  timeZone: PARIS,
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});
/** « 1er », and one line: a date is not broken off its month or its year. */
const inWords = (text: string) => text.replace(/^1 /, "1er ").replaceAll(" ", "\u00a0");

/** « 22 novembre 2026 », « 1er janvier 2027 ». */
export const formatDay = (value: CalendarDay): string => inWords(day.format(dayToDate(value)));
/** « 22 nov. 2026 ». */
export const formatShortDay = (value: CalendarDay): string =>
  inWords(shortDay.format(dayToDate(value)));
/** « jeudi ». */
export const weekdayOf = (value: CalendarDay): string => weekday.format(dayToDate(value));
/** « jeudi 14 janvier 2027 ». */
export const formatFullDay = (value: CalendarDay): string =>
  `${weekdayOf(value)}\u00a0${formatDay(value)}`;
/** « 14/01/2027 », as it is typed. */
export const formatTypedDay = (value: CalendarDay): string =>
  value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
/** « 14 h 02 », from « 14:02 ». */
export const formatTime = (value: string): string => value.replace(/^0?(\d+):/, "$1\u00a0h\u00a0");
/** « 22 novembre 2026 à 14 h 02 », in Paris. */
export const formatInstant = (instant: Date): string =>
  `${formatDay(parisDay(instant))} à ${formatTime(time.format(instant))}`;
