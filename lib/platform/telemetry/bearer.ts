import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether a request bears a token of the environment; nobody does where none is set. */
function bears({ headers }: Request, token: string | undefined): boolean {
  const given = headers.get("authorization") ?? "";
  return token !== undefined && timingSafeEqual(digest(given), digest(`Bearer ${token}`));
}

/** Whoever watches over the portal. */
export const isWatcher = (request: Request): boolean => bears(request, env.METRICS_TOKEN);
/** What hands over the mails that came back. */
export const isRelay = (request: Request): boolean => bears(request, env.BOUNCES_TOKEN);
