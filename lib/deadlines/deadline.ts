import { addDays, addMonths, type CalendarDay } from "@/lib/shared/calendar";

export type DeadlineKind =
  | "ADMISSIBILITY_SILENCE"
  | "MISSING_PIECES"
  | "JURY_BEFORE"
  | "RESULT_NOTICE"
  | "ACKNOWLEDGEMENT";

type Period = { legalBasis: string; silence: string };

/** The legal clocks: the text that sets each and what silence means. */
export const deadlineKinds: Record<DeadlineKind, Period> = {
  ADMISSIBILITY_SILENCE: {
    legalBasis: "L. 6412-2 du code du travail",
    silence: "la demande est recevable",
  },
  MISSING_PIECES: {
    legalBasis: "L. 114-5 du code des relations entre le public et l’administration",
    silence: "la demande peut être déclarée non recevable",
  },
  JURY_BEFORE: {
    legalBasis: "R. 6412-5 du code du travail",
    silence: "le délai de passage devant le jury est dépassé",
  },
  RESULT_NOTICE: {
    legalBasis: "R. 6412-5 du code du travail",
    silence: "le délai de notification est dépassé",
  },
  ACKNOWLEDGEMENT: {
    legalBasis: "délai fixé par les paramètres",
    silence: "l’évaluation peut être transmise",
  },
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
