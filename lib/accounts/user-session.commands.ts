import "server-only";
import type { Work } from "@/lib/db/work";
import { refuseByRule, refuseNotFound, valueOr } from "@/lib/shared/failure";
import { clearSignIn, takeSignInTurn } from "./attempt.commands";
import { verifyPassword } from "./password-hash";

const TWELVE_HOURS = 12 * 60 * 60 * 1000;
const LONGEST_AGENT = 300;

export type OpenedSession = { sessionId: string };

/** A row read on every request; it ends by itself after twelve hours. */
export async function openUserSession(
  { tx, now, record }: Work,
  userId: string,
  userAgent: string,
): Promise<OpenedSession> {
  const { id } = await tx.userSession.create({
    data: {
      userId,
      userAgent: userAgent.slice(0, LONGEST_AGENT),
      createdAt: now,
      expiresAt: new Date(now.getTime() + TWELVE_HOURS),
    },
    select: { id: true },
  });
  record({
    action: "openSession",
    subjectType: "User",
    subjectId: userId,
    payload: { sessionId: id },
  });
  return { sessionId: id };
}

type SignIn = { email: string; password: string; place: string; userAgent: string };

const WRONG =
  "Adresse ou mot de passe incorrect. Si vous venez de vous inscrire, confirmez d’abord votre adresse avec le lien reçu.";

/**
 * Opens a session for the right password of a confirmed and enabled account. Every refusal reads the same and
 * takes the same work; tries are slowed, never locked.
 */
export async function signIn(
  work: Work,
  { email, password, place, userAgent }: SignIn,
): Promise<OpenedSession> {
  valueOr(await takeSignInTurn({ email, place }), refuseByRule);
  const user = await work.tx.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, emailConfirmedAt: true, disabledAt: true },
  });
  const right = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !right || !user.emailConfirmedAt || user.disabledAt) refuseByRule(WRONG);
  await clearSignIn({ email, place });
  return openUserSession(work, user.id, userAgent);
}

/** Ends one's session; whoever has none any more has signed out already. */
export async function signOut({ tx, actor, now, record }: Work): Promise<void> {
  const { sessionId, userId } = actor;
  if (!sessionId) return;
  await tx.userSession.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: now },
  });
  record({ action: "signOut", subjectType: "User", subjectId: userId, payload: { sessionId } });
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
