import { calendarDay, optionalDay } from "./fields.schema";

/** From a day to a day, both included; without an end it still runs. */
export const period = { startsOn: calendarDay(), endsOn: optionalDay };

export const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  endsOn === "" || endsOn >= startsOn;
export const order = { message: "La fin ne peut pas précéder le début.", path: ["endsOn"] };
