import type { CalendarDay } from "@/lib/platform/shared/calendar";

/** From a day to another, both included; open while nobody knows when it ends. */
export type Period = { startsOn: CalendarDay; endsOn: CalendarDay | null };

export const covers = ({ startsOn, endsOn }: Period, day: CalendarDay): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** Whether two periods have a day in common. */
export const meets = (one: Period, other: Period): boolean =>
  (other.endsOn === null || one.startsOn <= other.endsOn) &&
  (one.endsOn === null || other.startsOn <= one.endsOn);
