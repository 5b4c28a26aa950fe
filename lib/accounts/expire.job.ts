import "server-only";
import { purgeErasedFiles } from "@/lib/documents/stored-file.commands";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import { addMonths, dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { sweepSpools } from "@/lib/platform/storage/spool";
import { asNumber, REFUSED_TRIES_DAYS } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";

const DAY = 24 * 60 * 60 * 1000;
/** R79: consultations are kept twelve months. */
const ACCESS_LOG_MONTHS = 12;

/**
 * Erases what has served its time: sessions ended a month ago, keys of forms sent a month ago, forms put by for a day,
 * consultations after twelve months (R79), refused tries after the days set, spent counters, the bytes of erased files,
 * and those of uploads that a kill cut short. An expired link is kept: it no longer serves, and says when somebody was
 * invited.
 */
export async function expire(now: Date): Promise<void> {
  const before = (milliseconds: number) => ({ lt: new Date(now.getTime() - milliseconds) });
  const oldest = dayToDate(addMonths(parisDay(now), -ACCESS_LOG_MONTHS));
  await write(clockActor, async (tx) => {
    await tx.userSession.deleteMany({ where: { expiresAt: before(30 * DAY) } });
    await tx.processedRequest.deleteMany({ where: { at: before(30 * DAY) } });
    await tx.keptForm.deleteMany({ where: { createdAt: before(DAY) } });
    await tx.accessLog.deleteMany({ where: { at: { lt: oldest } } });
    const { "retention.refusedTriesDays": days } = await readSettings(tx);
    const refusedBefore = before(asNumber(days, REFUSED_TRIES_DAYS) * DAY);
    await tx.refusedTry.deleteMany({ where: { minute: refusedBefore } });
    await tx.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
  });
  await sweepSpools(new Date(now.getTime() - DAY));
  await purgeErasedFiles(new Date(now.getTime() - 30 * DAY));
}
