import { Secret, TOTP } from "otpauth";
import { portalName } from "@/lib/platform/shared/portal";

/** A secret that was drawn and not confirmed serves so many minutes: nobody confirms one that another has seen. */
const SETUP_MINUTES = 15;
/** The oldest draw that still serves. */
export const oldestSetup = (now: Date): Date => new Date(now.getTime() - SETUP_MINUTES * 60_000);

/** What every application reads: RFC 6238 with its first values (SHA-1, six figures, thirty seconds). */
const generatorOf = (secret: string, label = "") =>
  new TOTP({ issuer: portalName, label, secret: Secret.fromBase32(secret) });

/** A hundred and sixty bits (RFC 4226, § 4), in the letters and figures that an application takes. */
export const drawSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says to an application. */
export const keyAddress = (secret: string, email: string): string =>
  generatorOf(secret, email).toString();

/** The secret to be typed, in groups of four. */
export const groupedSecret = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(" ");

/**
 * The half minute that a code is of, counted since 1970: the present one, the one before or the one after (RFC 6238,
 * § 5.2, clocks that differ); null for any other code.
 */
export function stepOf(code: string, secret: string, now: Date): number | null {
  const at = { timestamp: now.getTime() };
  const generator = generatorOf(secret);
  const delta = generator.validate({ token: code, window: 1, ...at });
  return delta === null ? null : generator.counter(at) + delta;
}
