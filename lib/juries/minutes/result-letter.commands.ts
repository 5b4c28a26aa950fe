import "server-only";
import { fullName } from "@/lib/candidates/candidate";
import { addressLines } from "@/lib/candidates/postal-address";
import { blockNames, versionName } from "@/lib/certifications/document-wording";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import type { Reader } from "@/lib/platform/db/read";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { decidedSelect, named, readOutcome } from "./outcome.queries";
import { type ResultLetterData, resultLetterDocument } from "./result-letter.document";

const hasLetter = { some: { purpose: "RESULT_LETTER" } } as const;

/** The decided entries of a signed session whose candidacy has no notification yet, in the order of the docket. */
export async function listUnprinted(tx: Reader, sessionId: string): Promise<string[]> {
  const entries = await tx.docketEntry.findMany({
    where: {
      sessionId,
      outcome: "DECIDED",
      removedAt: null,
      session: { signedAt: { not: null } },
      candidacy: { NOT: { files: hasLetter } },
    },
    select: { id: true },
    orderBy: { ordinal: "asc" },
  });
  return entries.map(({ id }) => id);
}

/**
 * The notification of a result (R61), dated on the day of the last signature, Europe/Paris, as a document that the candidate
 * downloads; one that is there already stays the only one.
 */
export async function saveResultLetter(work: Work, entryId: string): Promise<void> {
  const { tx } = work;
  await tx.$queryRaw`SELECT FROM "DocketEntry" WHERE id = ${entryId}::uuid FOR UPDATE`;
  const { candidacy } = await tx.docketEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: {
      candidacy: {
        select: {
          id: true,
          number: true,
          files: { where: hasLetter.some, select: { id: true }, take: 1 },
        },
      },
    },
  });
  if (candidacy.files.length > 0) return;
  await saveDocument(work, resultLetterDocument(await readLetter(tx, entryId)), {
    purpose: "RESULT_LETTER",
    name: `resultat-${candidacy.number}.pdf`,
    candidacyId: candidacy.id,
  });
}

async function readLetter(tx: Reader, entryId: string): Promise<ResultLetterData> {
  const entry = await readDecided(tx, entryId);
  const { candidacy, decisions, session } = entry;
  const { candidate, certification } = candidacy;
  if (!candidate) throw new Error(`entry ${entryId} has no candidate to notify`);
  const on = parisDay(promised(session, "signedAt").signedAt);
  const settings = await readSettings(tx);
  const { outcome, missing } = await readOutcome(tx, entry, on);
  return {
    ...(await letterhead(tx, settings)),
    number: promised(candidacy, "number").number,
    place: settings["certificate.place"] || "Fait",
    on,
    candidateName: fullName(candidate),
    candidateAddress: addressLines(candidate),
    route: candidacy.route,
    version: versionName(certification, certification.blocks),
    session: { number: session.number, heldOn: dateToDay(session.heldOn) },
    outcome,
    blocks: named(decisions).map(({ label: title, verdict, ...block }) => ({
      ...block,
      title,
      isAcquired: verdict === "VALIDATED",
    })),
    missing: blockNames(missing),
    remedies: settings["result.remedies"],
    signatory: {
      name: settings["result.signatory"],
      capacity: settings["result.signatoryCapacity"],
    },
  };
}

const readDecided = (tx: Reader, entryId: string) =>
  tx.docketEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: {
      ...decidedSelect,
      candidacy: {
        select: {
          number: true,
          route: true,
          versionId: true,
          candidateId: true,
          candidate: true,
          certification: {
            select: {
              title: true,
              rncpCode: true,
              blocks: { select: { code: true, label: true, provisional: true } },
            },
          },
        },
      },
    },
  });
