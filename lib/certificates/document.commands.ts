import "server-only";
import { provisional } from "@/lib/certifications/document-wording";
import type { Work } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import { openSigningKey } from "@/lib/platform/pdf/signing";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { readBytes } from "@/lib/platform/storage/image";
import { routes } from "@/lib/routes";
import { readLogo } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Signatory } from "@/lib/settings/signatory.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { blockCertificateDocument, certificateDocument } from "./certificate.document";
import { signed } from "./electronic-signature.commands";
import { type HolderIdentity, printedHolder, printedName } from "./holder";
import type { CertificateMentions } from "./mentions";

const readMark = ({ storageKey, sha256 }: Signatory["signature"]): Promise<Buffer> =>
  readBytes(storageKey, sha256);

export type Drawing = {
  candidate: Omit<HolderIdentity, "bornOn"> & { id: string; userId: string; bornOn: Date };
  mentions: CertificateMentions;
  signatory: Pick<Signatory, "signature" | "seal">;
  block: { code: string; label: string; provisional: boolean } | null;
  awardedOn: CalendarDay;
  number: string;
  code: string;
  specimen: boolean;
};

/**
 * The document and, for its row, what it prints: a copy that no later correction of the identity changes.
 * What is kept is signed where the portal has a certificate to sign with. A block named by a text that stands in for the official one is marked so (R3).
 */
export async function drawCertificate({ tx, now, today }: Work, drawing: Drawing) {
  const { candidate, mentions, block, awardedOn, number, code, specimen } = drawing;
  const { signature, seal } = drawing.signatory;
  const settings = await readSettings(tx);
  const holder = printedHolder({ ...candidate, bornOn: dateToDay(candidate.bornOn) });
  const verificationUrl = new URL(routes.verification(code), env.APP_URL).href;
  const data = {
    issuerName: settings["body.name"],
    isDuplicate: false,
    specimen,
    number,
    mentions,
    holder,
    decidedOn: awardedOn,
    issuedOn: today,
    verificationUrl,
    marks: {
      signature: await readMark(signature),
      seal: seal ? await readMark(seal) : undefined,
      logo: await readLogo(tx),
    },
  };
  const named = block && { code: block.code, title: provisional(block.label, block.provisional) };
  const drawn = named
    ? blockCertificateDocument({ ...data, block: named })
    : certificateDocument(data);
  return {
    pdf: await signed(drawn, await openSigningKey(now), {
      on: now,
      number,
      place: mentions.place,
      isRequired: settings["certificate.electronicSignature"] === "on",
    }),
    printed: {
      holderName: printedName(holder),
      bornOn: candidate.bornOn,
      birthPlace: holder.birthPlace,
      title: named ? `Bloc ${named.code} – ${named.title}` : mentions.title,
      mentions: { ...mentions, holder } satisfies Prisma.InputJsonObject,
    },
  };
}
