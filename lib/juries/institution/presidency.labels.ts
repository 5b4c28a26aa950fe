import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

/** What became of the presidencies of a mandate that ends: the last day of the one that is cut, and whether others are taken back. */
export type EndedPresidencies = { cutOn: CalendarDay | null; isAnyTakenBack: boolean };

/** What is told to who ends a mandate. */
export const mandateEndedSentence = ({ cutOn, isAnyTakenBack }: EndedPresidencies): string =>
  [
    "La fin du mandat est enregistrée.",
    cutOn && `La présidence de ce membre se termine le ${formatDay(cutOn)}.`,
    isAnyTakenBack && "Sa présidence à venir est retirée.",
    (cutOn || isAnyTakenBack) && "Enregistrez celle qui lui succède.",
  ]
    .filter(Boolean)
    .join(" ");
