import { createHmac, timingSafeEqual } from "node:crypto";

const ONE_MINUTE = 60_000;

/**
 * Proves to the sign-in provider, which anyone may post to, that the portal itself has just opened a session:
 * the session's id, until when, and their HMAC. Good for one minute (milliseconds since 1970).
 */
export function makeTicket(secret: string, sessionId: string, now: number): string {
  const until = String(now + ONE_MINUTE);
  return [sessionId, until, seal(secret, sessionId, until)].join(".");
}

/** The session's id, or null if the ticket is forged or out of date. */
export function readTicket(secret: string, ticket: string, now: number): string | null {
  const [sessionId = "", until = "", given = ""] = ticket.split(".");
  const expected = Buffer.from(seal(secret, sessionId, until));
  const presented = Buffer.from(given);
  const genuine = expected.length === presented.length && timingSafeEqual(expected, presented);
  return genuine && Number(until) >= now ? sessionId : null;
}

const seal = (secret: string, sessionId: string, until: string) =>
  createHmac("sha256", secret).update(`ticket ${sessionId} ${until}`).digest("base64url");
