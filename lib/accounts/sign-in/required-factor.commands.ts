import "server-only";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import { readSession } from "@/lib/platform/auth/actor.queries";
import type { Work } from "@/lib/platform/db/work";
import { DAY } from "@/lib/platform/shared/duration";
import { FACTOR_GRACE_DAYS } from "@/lib/settings/portal";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";

/**
 * Tells who signs in and lacks a second factor that their role asks for until when they may do without: the days of
 * grace run from here, once.
 */
export async function announceFactor(
  work: Work,
  { userId, sessionId }: { userId: string; sessionId: string },
): Promise<void> {
  const { tx, now } = work;
  const session = await readSession(tx, sessionId, now);
  if (!session?.lacksFactor || session.factorDueAt) return;
  const { "account.factorGraceDays": days } = await readSettings(tx);
  const factorDueAt = new Date(now.getTime() + asNumber(days, FACTOR_GRACE_DAYS) * DAY);
  await tx.user.update({ where: { id: userId }, data: { factorDueAt }, select: { id: true } });
  const parameters = { dueAt: factorDueAt.toISOString() };
  await sendMessage(work, { kind: "secondFactorDue", recipientId: userId, parameters });
}
