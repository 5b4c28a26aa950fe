import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { coversDay, type Period } from "@/lib/platform/shared/period";

/** From a day to a day, until it is withdrawn: then it covers none. */
export type Validity = Period & { isWithdrawn: boolean };
export type Accreditation = Validity & { blockIds: readonly string[] };

/** Whether it covers that day, its first and its last included (Europe/Paris); without a last day it goes on. */
export const isOngoing = (validity: Validity, day: CalendarDay): boolean =>
  !validity.isWithdrawn && coversDay(validity, day);

/** Of the blocks to be assessed on a day, those that no accreditation of the company names that day (R84, R. 6113-16). */
export function unaccredited<Block extends { id: string }>(
  blocks: readonly Block[],
  accreditations: readonly Accreditation[],
  day: CalendarDay,
): Block[] {
  const covered = new Set(
    accreditations.filter((one) => isOngoing(one, day)).flatMap((one) => one.blockIds),
  );
  return blocks.filter(({ id }) => !covered.has(id));
}
