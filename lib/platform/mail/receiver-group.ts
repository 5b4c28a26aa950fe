import "server-only";
import { createHash } from "node:crypto";

/** All addresses that one mail server is asked for, under a name that tells nothing of whom they are. */
export function receiverGroup(address: string): string {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return createHash("sha256").update(domain).digest("hex").slice(0, 16);
}
