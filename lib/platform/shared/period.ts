import { type CalendarDay, dateToDay, dayToDate } from "./calendar";

/** From a day to a day, both included; without an end it still runs. */
export type Period = { startsOn: CalendarDay; endsOn: CalendarDay | null };

/** The two days as a form gives them, as the database keeps them. */
export const periodDates = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  startsOn: dayToDate(startsOn),
  endsOn: endsOn === "" ? null : dayToDate(endsOn),
});

/** The other way round: the two days of a row. */
export const periodDays = ({
  startsOn,
  endsOn,
}: {
  startsOn: Date;
  endsOn: Date | null;
}): Period => ({
  startsOn: dateToDay(startsOn),
  endsOn: endsOn && dateToDay(endsOn),
});

export const coversDay = ({ startsOn, endsOn }: Period, day: CalendarDay): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

export const overlaps = (one: Period, other: Period): boolean =>
  (one.endsOn === null || other.startsOn <= one.endsOn) &&
  (other.endsOn === null || one.startsOn <= other.endsOn);

export const isWithin = (inner: Period, outer: Period): boolean =>
  outer.startsOn <= inner.startsOn &&
  (outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn));
