import "server-only";
import { fullName } from "@/lib/candidates/candidate";
import { addressLines } from "@/lib/candidates/postal-address";
import { blockNames, versionName } from "@/lib/certifications/document-wording";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { decidedSelect, named, readOutcome } from "./outcome.queries";
import { resultLetterDocument } from "./result-letter.document";

/** The notification of a result (R61), kept as a document that the candidate downloads. */
export async function saveResultLetter(work: Work, entryId: string): Promise<void> {
  const { tx, today } = work;
  const entry = await readDecided(work, entryId);
  const { candidacy, decisions, session } = entry;
  const { candidate, certification } = candidacy;
  if (!candidate) throw new Error(`entry ${entryId} has no candidate to notify`);
  const settings = await readSettings(tx);
  const { outcome, missing } = await readOutcome(tx, entry, today);
  const pdf = await resultLetterDocument({
    ...(await letterhead(tx, settings)),
    number: promised(candidacy, "number").number,
    place: settings["certificate.place"] || "Fait",
    on: today,
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
  });
  await saveDocument(work, pdf, {
    purpose: "RESULT_LETTER",
    name: `resultat-${candidacy.number}.pdf`,
    candidacyId: candidacy.id,
  });
}

const readDecided = ({ tx }: Work, entryId: string) =>
  tx.docketEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: {
      ...decidedSelect,
      candidacy: {
        select: {
          id: true,
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
