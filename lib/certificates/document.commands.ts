import "server-only";
import { provisional } from "@/lib/certifications/document-wording";
import type { Work } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { blockCertificateDocument, certificateDocument } from "./certificate.document";
import { type HolderIdentity, printedHolder, printedName } from "./holder";
import type { CertificateMentions } from "./mentions";

export type Drawing = {
  candidate: Omit<HolderIdentity, "bornOn"> & { id: string; userId: string; bornOn: Date };
  mentions: CertificateMentions;
  block: { code: string; label: string; provisional: boolean } | null;
  awardedOn: CalendarDay;
  number: string;
  code: string;
  specimen: boolean;
};

/**
 * The document and, for its row, what it prints: a copy that no later correction of the identity changes.
 * A block named by a text that stands in for the official one is marked so (R3).
 */
export async function drawCertificate({ tx, today }: Work, drawing: Drawing) {
  const { candidate, mentions, block, awardedOn, number, code, specimen } = drawing;
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
  };
  const named = block && { code: block.code, title: provisional(block.label, block.provisional) };
  return {
    pdf: named ? blockCertificateDocument({ ...data, block: named }) : certificateDocument(data),
    printed: {
      holderName: printedName(holder),
      bornOn: candidate.bornOn,
      birthPlace: holder.birthPlace,
      title: named ? `Bloc ${named.code} – ${named.title}` : mentions.title,
      mentions: { ...mentions, holder } satisfies Prisma.InputJsonObject,
    },
  };
}
