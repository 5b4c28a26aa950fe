/** Time that passes, in milliseconds; days of the calendar, some of which are longer, are counted by `calendar.ts`. */
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
