import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import type { Told } from "./reminder";

/**
 * Notes that somebody is told of these days, and says which of them they had not been told of: of two runs at once, each
 * day is new to one alone.
 */
export async function noteTold<T extends Told>(
  { tx, now }: Work,
  recipientId: string,
  days: readonly T[],
): Promise<T[]> {
  const data = days.map(({ candidacyId, kind, dueOn }) => ({
    ...{ recipientId, candidacyId, kind, dueOn: dayToDate(dueOn) },
    toldAt: now,
  }));
  const noted = await tx.reminder.createManyAndReturn({ data, skipDuplicates: true });
  const isNew = new Set(noted.map(({ candidacyId, kind }) => `${candidacyId} ${kind}`));
  return days.filter(({ candidacyId, kind }) => isNew.has(`${candidacyId} ${kind}`));
}
