import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import type { Equivalence } from "./equivalence";

/** The equivalences that count on a day, its first one included. */
export const readEquivalences = async (
  tx: Pick<Reader, "blockEquivalence">,
  on: CalendarDay,
): Promise<Equivalence[]> =>
  (await readAllEquivalences(tx)).filter(({ startsOn }) => startsOn <= on);

/** All of them with their first day, those that count first at the beginning. */
export const readAllEquivalences = onceARequest(
  async (
    tx: Pick<Reader, "blockEquivalence">,
  ): Promise<(Equivalence & { startsOn: CalendarDay })[]> => {
    const rows = await tx.blockEquivalence.findMany({
      select: { fromBlockId: true, toBlockId: true, startsOn: true },
      orderBy: { startsOn: "asc" },
    });
    return rows.map(({ startsOn, ...row }) => ({ ...row, startsOn: dateToDay(startsOn) }));
  },
);
