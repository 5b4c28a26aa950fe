import "server-only";
import { sweepFiles } from "@/lib/documents/unnamed.commands";
import { clockActor } from "@/lib/platform/actor/actor";
import { read, write } from "@/lib/platform/db/read";
import { byTheClock, eachRow, inBatches } from "@/lib/platform/queue/each-row";
import { addMonths, dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { DAY } from "@/lib/platform/shared/duration";
import { sweepSpools } from "@/lib/platform/storage/spool";
import { REFUSED_TRIES_DAYS, UNCONFIRMED_ACCOUNTS_DAYS } from "@/lib/settings/portal";
import { asNumber, type Settings } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { eraseUnconfirmedAccount } from "./unconfirmed.commands";
import { listUnconfirmed } from "./unconfirmed.queries";

/** R79: consultations are kept twelve months. */
const ACCESS_LOG_MONTHS = 12;

/**
 * Erases what has served its time: sessions ended a month ago, keys of forms sent a month ago, forms put by for a day,
 * consultations after twelve months (R79), refused tries and accounts that nobody confirmed after the days set, spent
 * counters, what uploads that a kill cut short left, the bytes of erased files and those that no row came to name. An expired link is kept: it no longer
 * serves, and says when somebody was invited.
 */
export async function expire(now: Date): Promise<void> {
  const settings = await read(clockActor, readSettings);
  await eraseRows(now, settings);
  await sweepSpools(new Date(now.getTime() - DAY));
  const kept = asNumber(settings["retention.unconfirmedAccountsDays"], UNCONFIRMED_ACCOUNTS_DAYS);
  const askedBefore = new Date(now.getTime() - kept * DAY);
  await eachRow([
    {
      what: "eraseUnconfirmedAccount",
      rows: inBatches((after) => listUnconfirmed(askedBefore, after)),
      take: byTheClock(now, eraseUnconfirmedAccount),
    },
  ]);
  await sweepFiles();
}

async function eraseRows(now: Date, settings: Settings): Promise<void> {
  const before = (milliseconds: number) => ({ lt: new Date(now.getTime() - milliseconds) });
  const oldest = dayToDate(addMonths(parisDay(now), -ACCESS_LOG_MONTHS));
  const triesKept = asNumber(settings["retention.refusedTriesDays"], REFUSED_TRIES_DAYS);
  await write(clockActor, async (tx) => {
    await tx.userSession.deleteMany({ where: { expiresAt: before(30 * DAY) } });
    await tx.processedRequest.deleteMany({ where: { at: before(30 * DAY) } });
    await tx.keptForm.deleteMany({ where: { createdAt: before(DAY) } });
    await tx.accessLog.deleteMany({ where: { at: { lt: oldest } } });
    await tx.refusedTry.deleteMany({ where: { minute: before(triesKept * DAY) } });
    await tx.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
  });
}
