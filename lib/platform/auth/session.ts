import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, nobody } from "@/lib/platform/actor/actor";
import { signInAddress } from "@/lib/platform/auth/sign-in-address";
import { clock } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { findSession, type Session } from "./actor.queries";
import { auth, signIn, signOut } from "./auth";
import { rememberDevice } from "./device";
import { makeTicket } from "./ticket";

const ONE_MINUTE = 60_000;

/** The session id in the cookie, whether or not the session still stands. */
const cookieSessionId = cache(async (): Promise<string | null> => {
  const session = (await auth()) as { sid?: string } | null;
  return session?.sid ?? null;
});

/** Read from the database once per request: a session revoked or a relation ended counts at once. */
export const getSession = cache(async (): Promise<Session | null> => {
  const sid = await cookieSessionId();
  const now = clock.now();
  const session = sid ? await findSession(sid, now) : null;
  if (session) await noteSeen(session, now);
  return session;
});

export const getActor = async (): Promise<Actor> => (await getSession())?.actor ?? nobody;

/** That somebody is there is noted once a minute at most. */
async function noteSeen({ actor, seenAt }: Session, now: Date): Promise<void> {
  if (now.getTime() - seenAt.getTime() < ONE_MINUTE || !actor.sessionId) return;
  const where = { id: actor.sessionId, seenAt: { lt: now } };
  await write(actor, (tx) => tx.userSession.updateMany({ where, data: { seenAt: now } }));
}

/** For pages that want somebody: the others are led to sign in, then back to where they were. */
export async function requireSession(): Promise<Session> {
  const session = await getSession();
  if (session) return session;
  redirect(signInAddress((await headers()).get("x-path") ?? undefined));
}

export const requireActor = async (): Promise<Actor> => (await requireSession()).actor;

type Opened = { sessionId: string; device: string };

/** Puts the id of a session that was just opened into the browser's cookie, and that of the device into another. */
export async function startUserSession({ sessionId, device }: Opened): Promise<void> {
  await rememberDevice(device);
  const ticket = makeTicket(env.AUTH_SECRET, sessionId, Date.now());
  await signIn("credentials", { ticket, redirect: false });
}

export async function endUserSession(): Promise<void> {
  await signOut({ redirect: false });
}
