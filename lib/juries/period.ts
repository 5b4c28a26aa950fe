import type { CalendarDay } from "@/lib/shared/calendar";

/** From a day to a day, both included; without an end it still runs. */
export type Period = { startsOn: CalendarDay; endsOn: CalendarDay | null };

export const covers = ({ startsOn, endsOn }: Period, day: CalendarDay): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

export const overlaps = (one: Period, other: Period): boolean =>
  (one.endsOn === null || other.startsOn <= one.endsOn) &&
  (other.endsOn === null || one.startsOn <= other.endsOn);

export const isWithin = (inner: Period, outer: Period): boolean =>
  outer.startsOn <= inner.startsOn &&
  (outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn));
