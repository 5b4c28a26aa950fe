import "server-only";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/platform/env";
import { SESSION_HOURS } from "@/lib/platform/shared/session-life";
import { sessionCookie } from "./session-cookie";
import { readTicket } from "./ticket";

/** What puts the cookie of a session into the browser and takes it away: it holds the id of a UserSession row and nothing else. */
export const { signIn, signOut } = NextAuth(() => ({
  secret: env.AUTH_SECRET,
  trustHost: true,
  useSecureCookies: env.APP_URL.startsWith("https:"),
  session: { strategy: "jwt", maxAge: SESSION_HOURS * 60 * 60 },
  cookies: { sessionToken: { name: sessionCookie() } },
  pages: { signIn: "/connexion", error: "/connexion" },
  logger: { error: () => {} },
  providers: [
    Credentials({
      credentials: { ticket: {} },
      authorize: ({ ticket }) => {
        const sessionId = readTicket(env.AUTH_SECRET, String(ticket), Date.now());
        return sessionId ? { id: sessionId } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user?.id ? { sid: user.id } : token),
  },
}));
