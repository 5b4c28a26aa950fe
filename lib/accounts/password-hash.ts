import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id as OWASP advises (2025): 19 MiB, two passes, one lane; the library's algorithm is argon2id. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

let decoy: Promise<string> | undefined;

/**
 * Whether a password is the one of a hash. Without one (unknown address, account not yet opened) the answer
 * is no, after the work that a real comparison takes.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(24).toString("base64"));
  const right = await verify(stored ?? (await decoy), password);
  return stored !== null && right;
}
