import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

const KEY = { name: "ECDSA", namedCurve: "P-256" };
const NAME = "Portail du CQP CRCA, démonstration, sans valeur";
/** Whatever the day: demonstrations tell of the year before, tests of years to come. */
const VALID = { from: new Date("2020-01-01"), to: new Date("2049-12-31") };
/** What the type asks for and the library draws by itself. */
const AT_RANDOM = new Uint8Array();
const COMMON_NAME = "2.5.4.3";

/**
 * The file of the certificate with which a demonstration or the tests sign: made at the first start, kept beside the cluster,
 * trusted by nobody, and saying so in its name.
 */
export async function ownCertificate(base: string, passphrase: string): Promise<string> {
  const file = join(base, "signature.p12");
  if (!(await isOpened(file, passphrase)))
    await writeFile(file, await makeCertificate(passphrase), { mode: 0o600 });
  return file;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;

async function isOpened(file: string, passphrase: string): Promise<boolean> {
  try {
    const pfx = pkijs.PFX.fromBER(await readFile(file));
    await pfx.parseInternalValues({ password: bytesOf(passphrase), checkIntegrity: true });
    return true;
  } catch {
    return false;
  }
}

async function makeCertificate(passphrase: string): Promise<Buffer> {
  const pair = await crypto.subtle.generateKey(KEY, true, ["sign", "verify"]);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: Date.now() });
  for (const name of [certificate.issuer, certificate.subject])
    name.typesAndValues.push(
      new pkijs.AttributeTypeAndValue({
        type: COMMON_NAME,
        value: new asn1js.Utf8String({ value: NAME }),
      }),
    );
  certificate.notBefore.value = VALID.from;
  certificate.notAfter.value = VALID.to;
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(pair.privateKey, "SHA-256");
  const key = await crypto.subtle.exportKey("pkcs8", pair.privateKey);
  return packed(certificate, pkijs.PrivateKeyInfo.fromBER(key), passphrase);
}

/** Key and certificate in one PKCS#12, encrypted and checked with the passphrase. */
async function packed(
  certificate: pkijs.Certificate,
  key: pkijs.PrivateKeyInfo,
  passphrase: string,
): Promise<Buffer> {
  const password = bytesOf(passphrase);
  const shrouded = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: key });
  await shrouded.makeInternalValues({
    password,
    contentEncryptionAlgorithm: { name: "AES-CBC", length: 256, iv: AT_RANDOM },
    hmacHashAlgorithm: "SHA-256",
    iterationCount: 2048,
  });
  const safe = (bag: pkijs.SafeBag) => ({
    privacyMode: 0,
    value: new pkijs.SafeContents({ safeBags: [bag] }),
  });
  const pfx = new pkijs.PFX({
    parsedValue: {
      integrityMode: 0,
      authenticatedSafe: new pkijs.AuthenticatedSafe({
        parsedValue: {
          safeContents: [
            safe(new pkijs.SafeBag({ bagId: "1.2.840.113549.1.12.10.1.2", bagValue: shrouded })),
            safe(
              new pkijs.SafeBag({
                bagId: "1.2.840.113549.1.12.10.1.3",
                bagValue: new pkijs.CertBag({ parsedValue: certificate }),
              }),
            ),
          ],
        },
      }),
    },
  });
  await pfx.parsedValue?.authenticatedSafe?.makeInternalValues({ safeContents: [{}, {}] });
  await pfx.makeInternalValues({
    password,
    iterations: 2048,
    pbkdf2HashAlgorithm: "SHA-256",
    hmacHashAlgorithm: "SHA-256",
  });
  return Buffer.from(pfx.toSchema().toBER());
}
