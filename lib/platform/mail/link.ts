import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

const LENGTH = 32; // 192 of the 256 bits, and a link short enough for one line

/**
 * The secret of a link, computed when the message leaves and again when the link is used: no table holds it.
 * A new issue number makes the earlier links void.
 */
export const linkSecret = (rowId: string, issue: number): string =>
  createHmac("sha256", env.LINK_SECRET)
    .update(`${rowId}:${issue}`)
    .digest("base64url")
    .slice(0, LENGTH);

/** Takes the same time whatever is given. */
export function checkLinkSecret(rowId: string, issue: number, given: string): boolean {
  const digest = (text: string) => createHmac("sha256", env.LINK_SECRET).update(text).digest();
  return timingSafeEqual(digest(linkSecret(rowId, issue)), digest(given));
}
