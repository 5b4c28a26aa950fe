import "server-only";
import { fullName } from "@/lib/candidates/candidate";
import { addressLines } from "@/lib/candidates/postal-address";
import type { Work } from "@/lib/db/work";
import { keepDocument } from "@/lib/documents/stored-file.commands";
import { resultLetterDocument } from "@/lib/pdf/documents/result-letter";
import { letterhead } from "@/lib/pdf/letterhead";
import { blockNames, versionName } from "@/lib/pdf/wording";
import { readSettings } from "@/lib/settings/setting.queries";
import { dateToDay } from "@/lib/shared/calendar";
import { readOutcome } from "./outcome.queries";

/** The notification of a result (R61), kept as a document that the candidate downloads. */
export async function keepResultLetter(work: Work, entryId: string): Promise<void> {
  const { tx, today, now } = work;
  const { candidacy, decisions, session } = await readDecided(work, entryId);
  const { candidate, certification } = candidacy;
  if (!candidate) throw new Error(`entry ${entryId} has no candidate to notify`);
  const settings = await readSettings(tx);
  const validated = decisions
    .filter(({ verdict }) => verdict === "VALIDATED")
    .map(({ block }) => block.code);
  const { outcome, missing } = await readOutcome(tx, {
    versionId: candidacy.versionId,
    candidateId: candidacy.candidateId,
    sessionId: session.id,
    signedAt: now,
    validated,
  });
  const pdf = resultLetterDocument({
    ...letterhead(settings),
    number: candidacy.number ?? "",
    place: settings["certificate.place"] || "Fait",
    on: today,
    candidateName: fullName(candidate),
    candidateAddress: addressLines(candidate),
    route: candidacy.route,
    version: versionName(certification, certification.blocks),
    session: { number: session.number, heldOn: dateToDay(session.heldOn) },
    outcome,
    blocks: decisions.map(({ block, verdict, reasons, recommendations }) => ({
      code: block.code,
      title: block.label,
      isAcquired: verdict === "VALIDATED",
      reasons,
      recommendations,
    })),
    missing: blockNames(missing),
    remedies: settings["result.remedies"],
    signatory: {
      name: settings["result.signatory"],
      capacity: settings["result.signatoryCapacity"],
    },
  });
  await keepDocument(work, pdf, {
    purpose: "RESULT_LETTER",
    name: `resultat-${candidacy.number}.pdf`,
    candidacyId: candidacy.id,
  });
}

const readDecided = ({ tx }: Work, entryId: string) =>
  tx.docketEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: {
      session: { select: { id: true, number: true, heldOn: true } },
      decisions: {
        select: {
          verdict: true,
          reasons: true,
          recommendations: true,
          block: { select: { code: true, label: true } },
        },
        orderBy: { block: { ordinal: "asc" } },
      },
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
