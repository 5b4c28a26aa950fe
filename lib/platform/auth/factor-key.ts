import "server-only";
import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/platform/env";
import { sealed, unsealed } from "./seal";

const keyFor = (use: string) => Buffer.from(hkdfSync("sha256", env.FACTOR_KEY, "", use, 32));

/** The secret of a second factor as the database keeps it: it opens for its own account alone. */
export const sealFactor = (userId: string, secret: string): string =>
  sealed(secret, keyFor("secret"), userId);

/** The secret again. What does not open was made with another key or for another account: nothing a person can mend. */
export function openFactor(userId: string, word: string): string {
  const secret = unsealed(word, keyFor("secret"), userId);
  if (secret === null) throw new Error("FACTOR_KEY does not open the second factor of an account");
  return secret;
}

/** A recovery code, which is drawn at random, as the database keeps it. */
export const hashRecoveryCode = (userId: string, code: string): string =>
  createHmac("sha256", keyFor("recovery code")).update(`${userId} ${code}`).digest("base64url");

/** What a password is known by while its owner looks for a code: another one, chosen meanwhile, is not the same. */
export const markOfPassword = (passwordHash: string | null): string =>
  createHmac("sha256", keyFor("password")).update(String(passwordHash)).digest("base64url");
