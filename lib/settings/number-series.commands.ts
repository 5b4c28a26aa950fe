import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { type NumberSeries, numberSeries } from "./number-series";
import { numberPrefixKey } from "./setting";

/** The next number of a series in the year of that day, without gaps. */
export const nextNumber = (
  tx: Tx,
  series: Exclude<NumberSeries, "candidacy">,
  day: CalendarDay,
): Promise<string> => take(tx, { ...numberSeries[series], day });

/** The next number of a candidacy, under the prefix of the certification that is aimed at. */
export async function nextCandidacyNumber(
  { tx, today }: Pick<Work, "tx" | "today">,
  versionId: string,
): Promise<string> {
  const { certification } = await tx.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { certification: { select: { code: true } } },
  });
  const { value: prefix } = await tx.setting.findUniqueOrThrow({
    where: { key: numberPrefixKey(certification.code) },
    select: { value: true },
  });
  return take(tx, { ...numberSeries.candidacy, prefix, day: today });
}

type Series = { prefix: string; digits: number; day: CalendarDay };

async function take(tx: Tx, { prefix, digits, day }: Series): Promise<string> {
  const name = `${prefix}-${day.slice(0, 4)}`;
  const [row] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "NumberSeries" (name, value) VALUES (${name}, 1)
    ON CONFLICT (name) DO UPDATE SET value = "NumberSeries".value + 1 RETURNING value`;
  return `${name}-${String(row?.value).padStart(digits, "0")}`;
}
