import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, nobody } from "@/lib/platform/actor/actor";
import { factorAddress, signInAddress } from "@/lib/platform/auth/sign-in-address";
import { clock } from "@/lib/platform/clock";
import { ifThere } from "@/lib/platform/db/presence.queries";
import { write } from "@/lib/platform/db/read";
import { unlessAway } from "@/lib/platform/db/unavailable";
import { env } from "@/lib/platform/env";
import { findSession, isFactorOverdue, type Session } from "./actor.queries";
import { signIn, signOut } from "./auth";
import { type AwaitedCode, awaitCode, forgetAwaitedCode } from "./awaited-code";
import { rememberDevice } from "./device";
import { findCookieSession } from "./session-cookie";
import { makeTicket } from "./ticket";

const ONE_MINUTE = 60_000;

/** Read from the database once per request: a session revoked or a relation ended counts at once. */
export const getSession = cache(async (): Promise<Session | null> => {
  const now = clock.now();
  const sid = await findCookieSession(now);
  const session = sid ? await findSession(sid, now) : null;
  if (session) await noteSeen(session, now);
  return session;
});

export const getActor = async (): Promise<Actor> => (await getSession())?.actor ?? nobody;

/** Who is there, for pages that are for everyone: nobody while the database is away. */
export const findSessionIfThere = (): Promise<Session | null> => ifThere(getSession, null);
export const getActorIfThere = (): Promise<Actor> => ifThere(getActor, nobody);

/** That somebody is there is noted once a minute at most. */
async function noteSeen({ actor, seenAt }: Session, now: Date): Promise<void> {
  if (now.getTime() - seenAt.getTime() < ONE_MINUTE || !actor.sessionId) return;
  const where = { id: actor.sessionId, seenAt: { lt: now } };
  const noted = write(actor, (tx) => tx.userSession.updateMany({ where, data: { seenAt: now } }));
  await unlessAway(noted, null);
}

/**
 * For pages that want somebody: the others are led to sign in, then back to where they were; who lacks a second factor
 * that is overdue, to set it up.
 */
export async function requireSession(): Promise<Session> {
  const session = await getSession();
  const path = (await headers()).get("x-path") ?? undefined;
  if (!session) redirect(signInAddress(path));
  if (isFactorOverdue(session, clock.now()) && !isOwnAccount(path)) redirect(factorAddress);
  return session;
}

/** The pages on which a second factor is set up. */
const isOwnAccount = (path = "") => /^\/compte([/?]|$)/.test(path);

export const requireActor = async (): Promise<Actor> => (await requireSession()).actor;

/** A session that was just opened, or the code that is owed before one is. */
export type Entry = { sessionId: string; device: string } | { awaited: AwaitedCode };

/** Puts the id of a session, or the code that is owed, into the browser's cookie, and that of the device into another. */
export async function startUserSession(entry: Entry): Promise<void> {
  if ("awaited" in entry) {
    await rememberDevice(entry.awaited.device);
    return awaitCode(entry.awaited);
  }
  const { sessionId, device } = entry;
  await rememberDevice(device);
  await forgetAwaitedCode();
  const ticket = makeTicket(env.AUTH_SECRET, sessionId, Date.now());
  await signIn("credentials", { ticket, redirect: false });
}

export async function endUserSession(): Promise<void> {
  await signOut({ redirect: false });
}
