import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { inWords } from "@/lib/platform/shared/enumeration";

/** What became of the presidencies of a mandate that ends: the last day of the one that is cut, and whether others are taken back. */
export type EndedPresidencies = { cutOn: CalendarDay | null; isAnyTakenBack: boolean };

/** The end of the sentence that is told to who ends a mandate; nothing where nobody presided. */
export function endedPresidencyWords({ cutOn, isAnyTakenBack }: EndedPresidencies): string {
  const ended = [
    ...(cutOn ? [`la présidence de ce membre se termine le ${formatDay(cutOn)}`] : []),
    ...(isAnyTakenBack ? ["sa présidence à venir est retirée"] : []),
  ];
  return ended.length > 0 ? `\u00a0; ${inWords(ended)}` : "";
}
