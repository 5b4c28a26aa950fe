import { addDays, addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";

export type DeadlineKind =
  | "ADMISSIBILITY_SILENCE"
  | "MISSING_PIECES"
  | "JURY_BEFORE"
  | "RESULT_NOTICE"
  | "ACKNOWLEDGEMENT";

/** The receipt of a request is due too, but no clock of a dossier: the portal gives it as the request arrives (R19, R20). */
export type CountedClock = DeadlineKind | "RECEIPT";

/** How long a clock runs; null where it is fixed each time, by who asks or by a setting. */
export type Span = { count: number; unit: "MONTH" | "DAY" | "WORKING_DAY" } | null;
type ClockRule = { span: Span; legalBasis: string };

/** Every legal period: how it is counted, and the text that sets it. */
export const clockRules: Record<CountedClock, ClockRule> = {
  RECEIPT: {
    span: { count: 10, unit: "WORKING_DAY" },
    legalBasis: "R. 112-11-1 du code des relations entre le public et l’administration",
  },
  ADMISSIBILITY_SILENCE: {
    span: { count: 2, unit: "MONTH" },
    legalBasis: "L. 6412-2 du code du travail",
  },
  MISSING_PIECES: {
    span: null,
    legalBasis: "L. 114-5 du code des relations entre le public et l’administration",
  },
  JURY_BEFORE: { span: { count: 3, unit: "MONTH" }, legalBasis: "R. 6412-5 du code du travail" },
  RESULT_NOTICE: { span: { count: 15, unit: "DAY" }, legalBasis: "R. 6412-5 du code du travail" },
  ACKNOWLEDGEMENT: { span: null, legalBasis: "délai fixé par les paramètres" },
};

/** Those that are counted by a rule, whatever the dossier. */
export const FIXED_CLOCKS = [
  "ADMISSIBILITY_SILENCE",
  "JURY_BEFORE",
  "RESULT_NOTICE",
  "RECEIPT",
] as const satisfies CountedClock[];
export const isFixed = (kind: unknown): kind is (typeof FIXED_CLOCKS)[number] =>
  (FIXED_CLOCKS as readonly unknown[]).includes(kind);

type Skipped = { day: CalendarDay; because: string };
/** Where a period leads, and the days on the way that do not count. */
export type Counted = { dueOn: CalendarDay; skipped: Skipped[] };

/** Why a day is none on which offices work; null of a working day. */
export type DaysOff = (day: CalendarDay) => string | null;

/**
 * The day that a period leads to from the day it starts on, that day itself uncounted, in Paris: months from day to same day,
 * or the last of a month that has no such day (R29); working days from the next one on, those off passed over.
 */
export function countFrom(
  startsOn: CalendarDay,
  { count, unit }: NonNullable<Span>,
  daysOff: DaysOff,
): Counted {
  if (unit === "MONTH") return { dueOn: addMonths(startsOn, count), skipped: [] };
  if (unit === "DAY") return { dueOn: addDays(startsOn, count), skipped: [] };
  const skipped: Skipped[] = [];
  let dueOn = startsOn;
  for (let left = count; left > 0; ) {
    dueOn = addDays(dueOn, 1);
    const because = daysOff(dueOn);
    if (because) skipped.push({ day: dueOn, because });
    else left -= 1;
  }
  return { dueOn, skipped };
}

const never: DaysOff = () => null;
const dueAfter = (kind: "ADMISSIBILITY_SILENCE" | "JURY_BEFORE" | "RESULT_NOTICE") => {
  const { span } = clockRules[kind];
  return (startsOn: CalendarDay): CalendarDay =>
    span ? countFrom(startsOn, span, never).dueOn : startsOn;
};

/**
 * The day on which silence makes a request admissible: two months from the day the complete file was received,
 * day to same day, Paris time (L. 6412-2, R21, R29). A decision on that very day is still in time.
 */
export const silenceDueOn = dueAfter("ADMISSIBILITY_SILENCE");

/** The jury sits before the end of the third month after the validation file was filed (R. 6412-5, R32). */
export const juryDueOn = dueAfter("JURY_BEFORE");

/** The result is notified within fifteen days of the jury (R. 6412-5, R37). */
export const noticeDueOn = dueAfter("RESULT_NOTICE");
