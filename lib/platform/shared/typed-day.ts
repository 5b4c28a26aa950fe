import { type CalendarDay, isCalendarDay, weekdayOf } from "./calendar";
import { foldedText } from "./folded";

export const NO_DAY = "Indiquez une date qui existe, par exemple 22/11/2026.";

const MONTHS = [
  ...["janvier", "fevrier", "mars", "avril", "mai", "juin"],
  ...["juillet", "aout", "septembre", "octobre", "novembre", "decembre"],
];
const IN_NUMBERS = [
  /^(?<day>\d{1,2})[ /.-](?<month>\d{1,2})[ /.-](?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
];
const IN_WORDS =
  /^(?:(?<weekday>[a-z]+) )?(?<day>\d{1,2})(?:er)? (?<name>[a-z]{3,})\.? (?<year>\d{4})$/;

/** « janv », « sept »: the one month that begins so; « jui » is neither June nor July. */
function monthNamed(name: string): string {
  const [index = -1, ...others] = MONTHS.flatMap((month, at) =>
    month.startsWith(name) ? [at] : [],
  );
  return others.length > 0 || index < 0 ? "" : String(index + 1);
}

/**
 * A day as French people write it, kept as « AAAA-MM-JJ »: « 14/01/2027 », « 14.1.2027 », « 14012027 », « 1er janvier 2027 »,
 * « jeudi 14 janv. 2027 ». Anything else as it was typed: a year of two figures, a weekday that is not that day's, a day
 * that does not exist.
 */
export function readDay(typed: string): string {
  const text = foldedText(typed.trim())
    .replace(/[\s,]+/gu, " ")
    .replace(/ ?([/.-]) ?/g, "$1");
  const inNumbers = IN_NUMBERS.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const {
    weekday = "",
    day = "",
    name = "",
    year = "",
    month = monthNamed(name),
  } = inNumbers ?? IN_WORDS.exec(text.replace(/\.(?=\d)/, ". "))?.groups ?? {};
  const read: CalendarDay = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDay(read) && weekdayOf(read).startsWith(weekday) ? read : typed.trim();
}
