import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import { type Counted, type CountedClock, clockRules, countFrom } from "./deadline";
import { daysOffBetween } from "./holidays";

/** Where a period leads from a day, at the secretariat's address; null of one that is fixed each time. */
export async function readCounted(
  tx: Pick<Reader, "setting">,
  kind: CountedClock,
  startsOn: CalendarDay,
): Promise<Counted | null> {
  const { span } = clockRules[kind];
  if (!span) return null;
  if (span.unit !== "WORKING_DAY") return countFrom(startsOn, span, () => null);
  const { "body.address": address } = await readSettings(tx);
  return countFrom(startsOn, span, await daysOffBetween(startsOn, addMonths(startsOn, 2), address));
}
