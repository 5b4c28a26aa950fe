import { addMonths, type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";

/** R. 6412-4 of the code du travail. */
export const IDLE_MONTHS = 6;

/** `editedAt`: when something was last written, null if never. */
export type Steps = { stateSince: Date; editedAt: Date | null };

/** Six whole months have passed, day to day, since the last step: a change of state or an edit by the candidate (R27, R29). */
export function isIdle({ stateSince, editedAt }: Steps, today: CalendarDay): boolean {
  const last = editedAt && editedAt > stateSince ? editedAt : stateSince;
  return addMonths(parisDay(last), IDLE_MONTHS) < today;
}
