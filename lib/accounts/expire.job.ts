import "server-only";
import { sweepFiles } from "@/lib/documents/unnamed.commands";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import { DAY } from "@/lib/platform/shared/duration";
import { sweepSpools } from "@/lib/platform/storage/spool";

/**
 * Erases what has served its time, whatever is set: sessions ended a month ago, keys of forms sent a month ago, forms put by
 * for a day, spent counters, what uploads that a kill cut short left, the bytes of erased files and those that no row came
 * to name. An expired link is kept: it no longer serves, and says when somebody was invited.
 */
export async function expire(now: Date): Promise<void> {
  const before = (milliseconds: number) => ({ lt: new Date(now.getTime() - milliseconds) });
  await write(clockActor, async (tx) => {
    await tx.userSession.deleteMany({ where: { expiresAt: before(30 * DAY) } });
    await tx.processedRequest.deleteMany({ where: { at: before(30 * DAY) } });
    await tx.keptForm.deleteMany({ where: { createdAt: before(DAY) } });
    await tx.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
  });
  await sweepSpools(new Date(now.getTime() - DAY));
  await sweepFiles();
}
