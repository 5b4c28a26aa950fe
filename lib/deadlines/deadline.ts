import { addDays, addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";

export type DeadlineKind =
  | "ADMISSIBILITY_SILENCE"
  | "MISSING_PIECES"
  | "JURY_BEFORE"
  | "RESULT_NOTICE"
  | "ACKNOWLEDGEMENT";

/** The text that sets each legal clock. */
export const legalBases: Record<DeadlineKind, string> = {
  ADMISSIBILITY_SILENCE: "L. 6412-2 du code du travail",
  MISSING_PIECES: "L. 114-5 du code des relations entre le public et l’administration",
  JURY_BEFORE: "R. 6412-5 du code du travail",
  RESULT_NOTICE: "R. 6412-5 du code du travail",
  ACKNOWLEDGEMENT: "délai fixé par les paramètres",
};

/**
 * The day on which silence makes a request admissible: two months from the day the complete file was received,
 * day to same day, Paris time (L. 6412-2, R21, R29). A decision on that very day is still in time.
 */
export const silenceDueOn = (receivedOn: CalendarDay): CalendarDay => addMonths(receivedOn, 2);

/** The jury sits before the end of the third month after the validation file was filed (R. 6412-5, R32). */
export const juryDueOn = (filedOn: CalendarDay): CalendarDay => addMonths(filedOn, 3);

/** The result is notified within fifteen days of the jury (R. 6412-5, R37). */
export const noticeDueOn = (heldOn: CalendarDay): CalendarDay => addDays(heldOn, 15);
