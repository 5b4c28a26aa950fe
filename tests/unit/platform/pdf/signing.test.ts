import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { certificateDocument } from "@/lib/certificates/certificate.document";
import { print } from "@/lib/platform/pdf/compiler";
import { openSigningKey, signPdf } from "@/lib/platform/pdf/signing";
import { ownCertificate } from "@/lib/run/launch/own-certificate";
import { readSignature, SOUND } from "@/tests/support/signed-pdf";
import { readPdf } from "./read-pdf";
import * as samples from "./samples";

const PASSPHRASE = "phrase d’essai";
const NOW = new Date("2026-11-22T09:00:00Z");
const said = { on: NOW, reason: "Délivrance CQP-2026-00001", place: "Paris" };

let folder: string;
let file: { SIGNING_CERTIFICATE: string; SIGNING_PASSPHRASE: string };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signing-"));
  const path = await ownCertificate(folder, PASSPHRASE);
  file = { SIGNING_CERTIFICATE: path, SIGNING_PASSPHRASE: PASSPHRASE };
});
afterAll(() => rm(folder, { recursive: true }));

const opened = async (now = NOW) => {
  const key = await openSigningKey(now, file);
  if (!key.ok) throw new Error(key.error);
  return key.value;
};
const drawn = () => print(certificateDocument({ ...samples.certificate, specimen: false }));

describe("a signed certificate", () => {
  test("holds by every check, and by that of poppler where it is installed", async () => {
    const pdf = await signPdf(await drawn(), await opened(), said);
    expect(readSignature(pdf)).toMatchObject({
      ...SOUND,
      subject: expect.stringContaining("démonstration"),
    });
    const path = join(folder, "signed.pdf");
    await writeFile(path, pdf);
    const said2 = await pdfsig(path);
    if (said2) expect(said2).toContain("Signature is Valid");
  });

  test("is what was drawn and something after it: a tagged French PDF/A that says the same", async () => {
    const before = await drawn();
    const pdf = await signPdf(before, await opened(), said);
    expect(pdf.subarray(0, before.length).equals(before)).toBe(true);
    const { text, roles, fonts, ...read } = await readPdf(before);
    expect(read).toMatchObject({ standard: "2A", isTagged: true, language: "fr-FR" });
    expect(await readPdf(pdf)).toMatchObject({ ...read, text, roles, fonts });
  });

  test("shows that a byte was changed, in what is printed or after it", async () => {
    const pdf = await signPdf(await drawn(), await opened(), said);
    for (const at of [500, pdf.length - 10]) {
      const changed = Buffer.from(pdf);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(readSignature(changed)).toMatchObject({ isIntact: false });
    }
    expect(readSignature(Buffer.concat([pdf, Buffer.from("\n%")]))).toMatchObject({
      coversAll: false,
    });
    expect(readSignature(await drawn())).toBeNull();
  });
});

test("the certificate of the demonstration is made once, and again for another passphrase", async () => {
  const { signer } = await opened();
  await ownCertificate(folder, PASSPHRASE);
  expect((await opened()).signer.certificate).toEqual(signer.certificate);
  const other = await mkdtemp(join(folder, "other-"));
  const path = await ownCertificate(other, "une autre");
  await ownCertificate(other, PASSPHRASE);
  expect(
    await openSigningKey(NOW, { SIGNING_CERTIFICATE: path, SIGNING_PASSPHRASE: PASSPHRASE }),
  ).toMatchObject({ ok: true });
});

test.each([
  ["no file", {}, "ABSENT"],
  ["a file that is not there", { SIGNING_CERTIFICATE: "/nonexistent.p12" }, "UNREADABLE"],
  ["a file that is none", { SIGNING_CERTIFICATE: import.meta.filename }, "UNREADABLE"],
])("%s is told as such", async (_, where, fault) => {
  expect(await openSigningKey(NOW, where)).toEqual({ ok: false, error: fault });
});

test("another passphrase opens nothing", async () => {
  expect(await openSigningKey(NOW, { ...file, SIGNING_PASSPHRASE: "autre" })).toEqual({
    ok: false,
    error: "UNREADABLE",
  });
});

test.each([
  ["2019-12-31T23:59:59Z", "NOT_YET"],
  ["2020-01-01T00:00:00Z", null],
  ["2049-12-31T00:00:00Z", null],
  ["2049-12-31T00:00:01Z", "EXPIRED"],
])("at %s: %s", async (now, fault) => {
  const key = await openSigningKey(new Date(now), file);
  expect(key.ok ? null : key.error).toBe(fault);
});

const pdfsig = (path: string): Promise<string | null> =>
  promisify(execFile)("pdfsig", ["-nocert", path]).then(
    ({ stdout }) => stdout,
    (error: { code?: unknown; stdout?: string }) =>
      error.code === "ENOENT" ? null : (error.stdout ?? ""),
  );
