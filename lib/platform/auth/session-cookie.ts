import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

/** The name that next-auth gives it by itself; over TLS the browser takes it from nowhere else. */
export const sessionCookie = (): string =>
  `${env.APP_URL.startsWith("https:") ? "__Secure-" : ""}authjs.session-token`;

type Opened = { sid: string; exp: number };

/** Cookies opened before: to decrypt one takes as long as to find its session. The oldest leaves where there are too many. */
const opened = new Map<string, Opened>();
const MOST = 5_000;

/** The id of a session that the browser's cookie holds, whether or not that session still stands. */
export async function findCookieSession(now: Date): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  if (!token) return null;
  const held = opened.get(token) ?? (await open(token));
  return held && now.getTime() < held.exp * 1000 ? held.sid : null;
}

async function open(token: string): Promise<Opened | null> {
  const seal = { secret: env.AUTH_SECRET, salt: sessionCookie() };
  const held = await decode<Partial<Opened>>({ ...seal, token }).catch(() => null);
  if (!held?.sid || !held.exp) return null;
  const { sid, exp } = held;
  const [oldest] = opened.keys();
  if (oldest && opened.size >= MOST) opened.delete(oldest);
  opened.set(token, { sid, exp });
  return { sid, exp };
}
