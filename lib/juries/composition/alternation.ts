import type { MandateKind } from "@/lib/jury-sessions/member";
import type { Side } from "@/lib/platform/actor/actor";
import { addDays, addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";
import type { Settings } from "@/lib/settings/setting";

/** One day on which a year of presidency begins, and whose year it is: every other year is counted from it. */
export type Alternation = { startsOn: CalendarDay; side: Side };

/** A year of presidency, both days included. */
export type PresidencyYear = { startsOn: CalendarDay; endsOn: CalendarDay; side: Side };

export type Presidency = PresidencyYear & { kind: MandateKind };

export const otherSide = (side: Side): Side => (side === "EMPLOYERS" ? "EMPLOYEES" : "EMPLOYERS");

/** What the branch has set; null until it has told the day. */
export const alternationOf = (
  settings: Pick<Settings, "jury.presidencyStartsOn" | "jury.presidencyEmployersFirst">,
): Alternation | null => {
  const startsOn = settings["jury.presidencyStartsOn"];
  const side = settings["jury.presidencyEmployersFirst"] === "on" ? "EMPLOYERS" : "EMPLOYEES";
  return startsOn ? { startsOn, side } : null;
};

/**
 * The year of presidency that a day lies in, and whose it is (R53): from an anniversary of the start to the eve of the next,
 * in Paris days, one side after the other, after the start as before it. The anniversary of 29 February is the 28th in a
 * common year.
 */
export function presidencyYear({ startsOn, side }: Alternation, day: CalendarDay): PresidencyYear {
  const anniversary = (years: number) => addMonths(startsOn, 12 * years);
  const apart = Number(day.slice(0, 4)) - Number(startsOn.slice(0, 4));
  const years = anniversary(apart) > day ? apart - 1 : apart;
  return {
    startsOn: anniversary(years),
    endsOn: addDays(anniversary(years + 1), -1),
    side: years % 2 === 0 ? side : otherSide(side),
  };
}
