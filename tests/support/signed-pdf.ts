import { createHash, verify, X509Certificate } from "node:crypto";
import * as pkijs from "pkijs";

const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/**
 * Checks the electronic signature of a PDF as its standards say (ISO 32000-1, 12.8; RFC 5652; ETSI EN 319 142-1), with none of
 * the code that made it: what it covers, its digest, its signature by the certificate's key, and that certificate named in it.
 */
export function readSignature(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(text);
  if (!range) return null;
  const [start = 0, before = 0, from = 0, after = 0] = range.slice(1).map(Number);
  const covered = Buffer.concat([pdf.subarray(start, before), pdf.subarray(from, from + after)]);
  const hex = pdf.toString("latin1", before + 1, from - 1);
  const content = pkijs.ContentInfo.fromBER(Buffer.from(hex, "hex"));
  const signed = new pkijs.SignedData({ schema: content.content });
  const [signer] = signed.signerInfos;
  const [held] = signed.certificates ?? [];
  if (!signer?.signedAttrs || !(held instanceof pkijs.Certificate)) throw new Error("no signer");
  const certificate = Buffer.from(held.toSchema().toBER());
  const attributeOf = (type: string) =>
    signer.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0];
  const attributes = Buffer.from(signer.signedAttrs.encodedValue);
  const digest = Buffer.from(attributeOf(MESSAGE_DIGEST)?.valueBlock.valueHexView ?? []);
  const named = Buffer.from(attributeOf(SIGNING_CERTIFICATE_V2)?.toBER() ?? []);
  const { publicKey, subject } = new X509Certificate(certificate);
  return {
    subFilter: /\/SubFilter\s*\/([\w.]+)/.exec(text)?.[1],
    subject,
    coversAll: start === 0 && from + after === pdf.length && hex.length === from - before - 2,
    isIntact: digest.equals(sha256(covered)),
    isSigned: verify(
      "sha256",
      attributes,
      publicKey,
      Buffer.from(signer.signature.valueBlock.valueHexView),
    ),
    namesCertificate: named.includes(sha256(certificate)),
  };
}

/** What is read of a signature that holds. */
export const SOUND = {
  subFilter: "ETSI.CAdES.detached",
  coversAll: true,
  isIntact: true,
  isSigned: true,
  namesCertificate: true,
};
