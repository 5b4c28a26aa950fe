import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type Accreditation = {
  startsOn: CalendarDay;
  endsOn: CalendarDay | null;
  isWithdrawn: boolean;
  blockIds: readonly string[];
};

/** Whether it covers that day, its first and its last included (Europe/Paris); without a last day it goes on. */
export const isOngoing = (
  { startsOn, endsOn, isWithdrawn }: Omit<Accreditation, "blockIds">,
  day: CalendarDay,
): boolean => !isWithdrawn && startsOn <= day && (endsOn === null || day <= endsOn);

/** Of the blocks to be assessed on a day, those that no accreditation of the company names that day (R84, R. 6113-16). */
export function unaccredited(
  blockIds: readonly string[],
  accreditations: readonly Accreditation[],
  day: CalendarDay,
): string[] {
  const covered = new Set(
    accreditations.filter((one) => isOngoing(one, day)).flatMap((one) => one.blockIds),
  );
  return blockIds.filter((id) => !covered.has(id));
}
