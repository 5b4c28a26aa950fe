import { createHash } from "node:crypto";
import { canonical } from "@/lib/platform/chain/chain";

/** SHA-256 of the canonical JSON of what was submitted: proves afterwards that nothing in it has changed. */
export const requestHash = (content: unknown): string =>
  createHash("sha256").update(canonical(content)).digest("hex");
