import "server-only";
import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { P12Signer, PDF } from "@libpdf/core";
import { env } from "@/lib/platform/env";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { SigningFault } from "@/lib/platform/shared/signing-fault";

type SigningFile = {
  SIGNING_CERTIFICATE?: string | undefined;
  SIGNING_PASSPHRASE?: string | undefined;
};
export type SigningKey = { signer: P12Signer; expiresAt: Date };

/**
 * The key and the certificate with which the portal signs, from the file that the environment names. Read at each use, some
 * tens of milliseconds: one that was renewed serves at once, and no key stays in memory.
 */
export async function openSigningKey(
  now: Date,
  { SIGNING_CERTIFICATE: path, SIGNING_PASSPHRASE: passphrase }: SigningFile = env,
): Promise<Result<SigningKey, SigningFault>> {
  if (!path) return err("ABSENT");
  const signer = await readFile(path)
    .then((bytes) => P12Signer.create(bytes, passphrase ?? ""))
    .catch(() => null);
  if (!signer) return err("UNREADABLE");
  const { validFromDate, validToDate } = new X509Certificate(signer.certificate);
  if (now < validFromDate) return err("NOT_YET");
  return now > validToDate ? err("EXPIRED") : ok({ signer, expiresAt: validToDate });
}

type Said = { on: Date; reason: string; place: string };

/**
 * Signs a PDF over the whole file: a CAdES signature as PAdES has it (ETSI EN 319 142-1). It is appended: what was drawn stands
 * unchanged before it, a PDF/A and tagged as it was.
 */
export async function signPdf(
  pdf: Uint8Array,
  { signer }: SigningKey,
  { on, reason, place }: Said,
): Promise<Buffer> {
  const document = await PDF.load(pdf);
  const { bytes } = await document.sign({
    signer,
    level: "B-B",
    subFilter: "ETSI.CAdES.detached",
    fieldName: "Signature",
    signingTime: on,
    reason,
    location: place,
  });
  return Buffer.from(bytes);
}
