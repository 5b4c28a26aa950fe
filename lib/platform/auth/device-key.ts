import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/lib/platform/env";

/** What a session remembers of a browser: its id cannot be read back from it. */
export const deviceKeyOf = (id: string): string =>
  createHmac("sha256", env.AUTH_SECRET).update(`device ${id}`).digest("base64url");
