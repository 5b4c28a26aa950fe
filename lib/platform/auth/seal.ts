import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const IV = 12;
const TAG = 16;

/** A text in a word that tells a reader nothing and cannot be made or moved to another context without the key. */
export function sealed(text: string, key: Buffer, context: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(context));
  const hidden = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString("base64url");
}

/** What was sealed; null for what is missing, forged, or taken from another context. */
export function unsealed(word: string, key: Buffer, context: string): string | null {
  const bytes = Buffer.from(word, "base64url");
  try {
    const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV), { authTagLength: TAG });
    cipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(IV, IV + TAG));
    return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]).toString();
  } catch {
    return null;
  }
}
