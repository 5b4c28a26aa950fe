import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import type { Equivalence } from "./equivalence";

/** The equivalences that count on a day, its first one included. */
export const readEquivalences = (
  tx: Pick<Reader, "blockEquivalence">,
  on: CalendarDay,
): Promise<Equivalence[]> =>
  tx.blockEquivalence.findMany({
    where: { startsOn: { lte: dayToDate(on) } },
    select: { fromBlockId: true, toBlockId: true },
  });
