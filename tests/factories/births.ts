import { addDays, type CalendarDay } from "@/lib/platform/shared/calendar";

let births = 0;

/** A day of birth of one's own: who bears the same name is somebody else, unless a test says otherwise. */
export const aBirthday = (): CalendarDay => addDays("1992-02-29", births++);
