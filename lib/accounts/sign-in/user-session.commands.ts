import "server-only";
import { findAccount } from "@/lib/accounts/user.queries";
import { deviceKeyOf } from "@/lib/platform/auth/device-key";
import type { Visitor } from "@/lib/platform/auth/visitor";
import type { Work } from "@/lib/platform/db/work";
import { HOUR } from "@/lib/platform/shared/duration";
import { refuseNotFound } from "@/lib/platform/shared/failure";
import { SESSION_HOURS } from "@/lib/platform/shared/session-life";
import { knowCaller } from "./attempt.commands";
import { announceFactor } from "./required-factor.commands";

type UserId = { userId: string };

const LONGEST = SESSION_HOURS * HOUR;

const LONGEST_AGENT = 300;

export type OpenedSession = { sessionId: string; device: string };

/**
 * A row read on every request; it ends by itself after twelve hours, and ends what was open in the same browser. Its
 * device is known to the account from now on.
 */
export async function openUserSession(
  work: Work,
  { id: userId, email }: { id: string; email: string },
  { place, device, userAgent }: Visitor,
  factorAt: Date | null = null,
): Promise<OpenedSession> {
  const { tx, now, record } = work;
  const deviceKey = deviceKeyOf(device);
  await endFormerSession(work, deviceKey);
  const { id } = await tx.userSession.create({
    data: {
      userId,
      userAgent: userAgent.slice(0, LONGEST_AGENT),
      deviceKey,
      createdAt: now,
      seenAt: now,
      factorAt,
      expiresAt: new Date(now.getTime() + LONGEST),
    },
    select: { id: true },
  });
  record({
    action: "openSession",
    subjectType: "User",
    subjectId: userId,
    payload: { sessionId: id },
  });
  await knowCaller({ email, place, device });
  await announceFactor(work, { userId, sessionId: id });
  return { sessionId: id, device };
}

/** One browser holds one session: that of its cookie, and any left open in it under an earlier one, end. */
async function endFormerSession({ tx, actor, now }: Work, deviceKey: string): Promise<void> {
  const own = actor.sessionId ? [{ id: actor.sessionId }] : [];
  await tx.userSession.updateMany({
    where: { OR: [{ deviceKey }, ...own], revokedAt: null },
    data: { revokedAt: now },
  });
}

/** Ends every session of a person, but one if it is named. */
export async function revokeSessions(
  { tx, now }: Work,
  userId: string,
  keptId: string | null,
): Promise<void> {
  const others = keptId ? { id: { not: keptId } } : {};
  await tx.userSession.updateMany({
    where: { userId, revokedAt: null, ...others },
    data: { revokedAt: now },
  });
}

/** Ends one of one's own sessions, on another device. */
export async function revokeOwnSession(work: Work, { id }: { id: string }): Promise<void> {
  const { tx, actor, now, record } = work;
  const where = { id, userId: actor.userId, revokedAt: null };
  const { count } = await tx.userSession.updateMany({ where, data: { revokedAt: now } });
  if (count === 0) refuseNotFound();
  record({
    action: "revokeSession",
    subjectType: "User",
    subjectId: actor.userId,
    payload: { sessionId: id },
  });
}

/** Signs a person out everywhere: a device lost, a doubt. */
export async function revokeUserSessions(work: Work, { userId }: UserId): Promise<UserId> {
  if (!(await findAccount(work, userId))) refuseNotFound();
  await revokeSessions(work, userId, null);
  work.record({ action: "revokeSessions", subjectType: "User", subjectId: userId });
  return { userId };
}

/** After a restoration: sessions that were ended since the backup must not be open again, so none is. */
export async function endEverySession({ tx, now }: Work): Promise<void> {
  await tx.userSession.updateMany({ where: { revokedAt: null }, data: { revokedAt: now } });
}
