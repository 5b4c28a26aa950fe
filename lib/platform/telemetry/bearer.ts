import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether a request bears the token of whoever watches over the portal; nobody does where none is set. */
export function isWatcher({ headers }: Request): boolean {
  const { METRICS_TOKEN: token } = env;
  const given = headers.get("authorization") ?? "";
  return token !== undefined && timingSafeEqual(digest(given), digest(`Bearer ${token}`));
}
