import "server-only";
import { logReading } from "@/lib/accounts/access-log.commands";
import type { Capacity } from "@/lib/accounts/consultation";
import {
  type CandidacySubject,
  candidacyPolicy,
  readingCapacity,
} from "@/lib/candidacies/candidacy.policy";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { isDecided } from "@/lib/candidacies/phase";
import { SIGNED_STATES } from "@/lib/jury-sessions/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import { decidedSelect, named, readOutcome } from "./outcome.queries";
import type { JuryResult } from "./result";

/**
 * The result of a candidacy; null before the last signature of the minutes, and for who may not read it. The company
 * learns which blocks are acquired; reasons, recommendations and the letter are the candidate's (and the secretariat's).
 */
export const getResult = async (actor: Actor, candidacyId: string): Promise<JuryResult | null> =>
  (await findResult(actor, candidacyId))?.result ?? null;

/** The same for the secretariat and the company: the reading is logged (R80). */
export async function consultResult(
  actor: Actor,
  candidacyId: string,
  now: Date,
): Promise<JuryResult | null> {
  const found = await findResult(actor, candidacyId);
  if (found?.capacity)
    await logReading(actor, candidacyId, { part: "RESULT", capacity: found.capacity }, now);
  return found?.result ?? null;
}

/** The result with the capacity in which it is read; null for one's own. */
export const findResult = (actor: Actor, candidacyId: string) =>
  read(actor, async (tx) => {
    const subject = (await readDossierRow(tx, candidacyId))?.subject;
    const reader = subject && isDecided(subject.state) ? readerOf(actor, subject) : null;
    const result = reader && (await readResult(tx, candidacyId, reader));
    return result && { result, capacity: reader.capacity };
  });

async function readResult(
  tx: Reader,
  candidacyId: string,
  { isOwn, inFull, route }: ResultReader,
): Promise<JuryResult | null> {
  const entry = await findDecidedEntry(tx, candidacyId);
  if (!entry) return null;
  const { session, decisions } = entry;
  if (!session.signedAt) return null;
  const notifiedOn = parisDay(session.signedAt);
  const derived = await readOutcome(tx, entry, notifiedOn);
  const settings = await readSettings(tx);
  const letterId = inFull ? await findLetter(tx, candidacyId) : null;
  return {
    candidacyId,
    ...derived,
    certification: entry.candidacy.certification.title,
    isProvisional: entry.candidacy.certification.blocks.length > 0,
    route,
    isOwn,
    session: { number: session.number, heldOn: dateToDay(session.heldOn) },
    notifiedOn,
    blocks: named(decisions).map((block) =>
      inFull ? block : { ...block, reasons: "", recommendations: "" },
    ),
    remedies: isOwn ? settings["result.remedies"] : "",
    letterId,
    isLetterAwaited: inFull && letterId === null,
  };
}

type ResultReader = {
  isOwn: boolean;
  inFull: boolean;
  route: CandidacySubject["route"];
  /** Null for one's own. */
  capacity: Capacity | null;
};

/** Whether somebody reads a result as its candidate, whether whole, in which capacity; null when they may not read it. */
function readerOf(actor: Actor, subject: CandidacySubject): ResultReader | null {
  const isOwn = candidacyPolicy.readAsCandidate(actor, subject);
  const inFull = isOwn || candidacyPolicy.readAsSecretariat(actor, subject);
  const mayRead = inFull || candidacyPolicy.readAsCompany(actor, subject);
  const capacity = readingCapacity(actor, subject);
  return mayRead ? { isOwn, inFull, route: subject.route, capacity } : null;
}

const findDecidedEntry = (tx: Reader, candidacyId: string) =>
  tx.docketEntry.findFirst({
    where: {
      candidacyId,
      outcome: "DECIDED",
      removedAt: null,
      session: { state: { in: SIGNED_STATES } },
    },
    select: {
      ...decidedSelect,
      candidacy: {
        select: {
          versionId: true,
          candidateId: true,
          certification: {
            select: {
              title: true,
              blocks: { where: { provisional: true }, select: { id: true }, take: 1 },
            },
          },
        },
      },
    },
  });

async function findLetter(tx: Reader, candidacyId: string): Promise<string | null> {
  const letter = await tx.storedFile.findFirst({
    where: { candidacyId, purpose: "RESULT_LETTER", erasedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return letter?.id ?? null;
}
