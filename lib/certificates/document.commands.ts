import "server-only";
import { provisional } from "@/lib/certifications/document-wording";
import type { Finish } from "@/lib/documents/stored-file.commands";
import type { Actor } from "@/lib/platform/actor/actor";
import type { Work } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { openSigningKey } from "@/lib/platform/pdf/signing";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { readBytes } from "@/lib/platform/storage/image";
import { routes } from "@/lib/routes";
import { readLogo } from "@/lib/settings/letterhead.queries";
import { mendedAt } from "@/lib/settings/needed.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Signatory } from "@/lib/settings/signatory.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { blockCertificateDocument, certificateDocument } from "./certificate.document";
import { signed } from "./electronic-signature.commands";
import { type HolderIdentity, type PrintedHolder, printedHolder, printedName } from "./holder";
import type { CertificateMentions, MissingMention } from "./mentions";
import { mentionPlace, missingMentionSentence } from "./mentions.labels";

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

/** The mentions and the identity, as the row keeps what was printed. */
export type PrintedMentions = CertificateMentions & { holder: PrintedHolder };

/** What a document prints, of its first issue or of the row that keeps it. */
export type Paper = {
  number: string;
  code: string;
  specimen: boolean;
  mentions: CertificateMentions;
  holder: PrintedHolder;
  /** On an attestation: « Bloc RNCP…BC01 – … ». */
  blockTitle: string | null;
  awardedOn: CalendarDay;
  issuedOn: CalendarDay;
  duplicateOn: CalendarDay | null;
  signatory: Pick<Signatory, "signature" | "seal">;
};

export type Printable = { sheet: Sheet; finish: Finish };

/** The document as it is kept: signed where the portal has a certificate to sign with. */
export async function printableCertificate({ tx, now }: Work, paper: Paper): Promise<Printable> {
  const { blockTitle, awardedOn, code, number, mentions } = paper;
  const { signature, seal } = paper.signatory;
  const settings = await readSettings(tx);
  const data = {
    ...paper,
    issuerName: settings["body.name"],
    decidedOn: awardedOn,
    verificationUrl: new URL(routes.verification(code), env.APP_URL).href,
    marks: {
      signature: await readMark(signature),
      seal: seal ? await readMark(seal) : undefined,
      logo: await readLogo(tx),
    },
  };
  const by = {
    on: now,
    reason: paper.duplicateOn ? `Duplicata ${number}` : `Délivrance ${number}`,
    place: mentions.place,
    isRequired: settings["certificate.electronicSignature"] === "on",
  };
  return {
    sheet: blockTitle
      ? blockCertificateDocument({ ...data, blockTitle })
      : certificateDocument(data),
    finish: { by, run: async (pdf) => signed(pdf, await openSigningKey(now), by) },
  };
}

/**
 * The document and, for its row, what it prints: a copy that no later correction of the identity changes. A block named by a
 * text that stands in for the official one is marked so (R3).
 */
export async function drawCertificate(work: Work, drawing: Drawing) {
  const { candidate, mentions, block, ...paper } = drawing;
  const holder = printedHolder({ ...candidate, bornOn: dateToDay(candidate.bornOn) });
  const blockTitle = block && `Bloc ${block.code} – ${provisional(block.label, block.provisional)}`;
  const days = { issuedOn: work.today, duplicateOn: null };
  return {
    printable: await printableCertificate(work, {
      ...paper,
      ...days,
      mentions,
      holder,
      blockTitle,
    }),
    printed: {
      holderName: printedName(holder),
      bornOn: candidate.bornOn,
      birthPlace: holder.birthPlace,
      title: blockTitle ?? mentions.title,
      mentions: { ...mentions, holder } satisfies PrintedMentions & Prisma.InputJsonObject,
    },
  };
}

/** Who may change settings is led to the first mention that is put right there. */
export function refuseMentions(actor: Actor, missing: MissingMention[], rncpCode: string): never {
  const [place] = missing.flatMap(({ mention }) => mentionPlace(mention, rncpCode) ?? []);
  const see = place && mendedAt(actor, place);
  return refuseByRule(
    `Ce document ne peut pas être délivré. ${missing.map(missingMentionSentence).join(" ")}`,
    undefined,
    see,
  );
}
