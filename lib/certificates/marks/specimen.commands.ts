import "server-only";
import { certificateDocument } from "@/lib/certificates/certificate.document";
import type { Mark } from "@/lib/documents/mark";
import { eraseStoredFile, saveDocument } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { readBytes } from "@/lib/platform/storage/image";
import { routes } from "@/lib/routes";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { specimenLetter, specimenOf } from "./specimen.document";

/**
 * Draws a certificate and a letter of nobody with the images that were deposited last, in use or not, and keeps them in place of
 * the specimens before: what an administrator looks at before anything is put into use.
 */
export async function drawSpecimens(work: Work): Promise<void> {
  const { tx, today } = work;
  const former = await tx.storedFile.findMany({
    where: { purpose: "SPECIMEN", erasedAt: null },
    select: { id: true },
  });
  for (const { id } of former) await eraseStoredFile(work, id);
  const settings = await readSettings(tx);
  const head = await letterhead(tx, settings);
  const logo = await lastMark(work, "LOGO");
  const issuer = { ...head.issuer, logo };
  await keep(work, "specimen-lettre.pdf", specimenLetter(issuer, today));
  const signature = await lastMark(work, "SIGNATURE");
  if (!signature) return;
  const marks = { signature, seal: await lastMark(work, "SEAL"), logo };
  const verificationUrl = new URL(routes.verify, env.APP_URL).href;
  const data = specimenOf({ issuerName: issuer.name, place: settings["certificate.place"], today });
  await keep(
    work,
    "specimen-certificat.pdf",
    certificateDocument({ ...data, verificationUrl, marks }),
  );
}

async function lastMark({ tx }: Work, purpose: Mark): Promise<Buffer | undefined> {
  const last = await tx.storedFile.findFirst({
    where: { purpose, erasedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { storageKey: true, sha256: true },
  });
  return last ? readBytes(last.storageKey, last.sha256) : undefined;
}

async function keep(work: Work, name: string, sheet: Sheet): Promise<void> {
  await saveDocument(work, sheet, { purpose: "SPECIMEN", name });
}
