import { addMonths, type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";

/** `editedAt`: when something was last written, null if never. */
export type Steps = { stateSince: Date; editedAt: Date | null };

/** The last step: a change of state or an edit by the candidate (R27). */
export const lastStep = ({ stateSince, editedAt }: Steps): Date =>
  editedAt && editedAt > stateSince ? editedAt : stateSince;

/** The last of so many whole months, day to day, without any step since the last one (R27, R29). */
export const idleUntil = (steps: Steps, months: number): CalendarDay =>
  addMonths(parisDay(lastStep(steps)), months);

const OF_LAPSE: readonly string[] = ["lapse", "contestLapse", "upholdLapse", "reinstate"];

/** Whether the candidate has contested the lapse since the secretariat last answered, by the journal, the newest line first (R27). */
export const isLapseContested = ({ journal }: { journal: readonly { type: string }[] }): boolean =>
  journal.find(({ type }) => OF_LAPSE.includes(type))?.type === "contestLapse";
