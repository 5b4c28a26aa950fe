import { encode } from "next-auth/jwt";
import { sessionCookie } from "@/lib/platform/auth/session-cookie";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";

/** What a browser sends as the cookie of a session. */
export const sealedSession = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: env.AUTH_SECRET, salt: sessionCookie() });

/** The cookie of whoever it is, by the session that they have. */
export async function sessionCookieOf(userId: string): Promise<[name: string, value: string]> {
  const { id } = await db.userSession.findFirstOrThrow({ where: { userId } });
  return [sessionCookie(), await sealedSession(id)];
}
