import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import { isDecided } from "@/lib/candidacies/candidacy-phase";
import { db } from "@/lib/db/client";
import { readSettings } from "@/lib/settings/setting.queries";
import { dateToDay, parisDay } from "@/lib/shared/calendar";
import { decisionsOfEntry, named, readOutcome } from "./outcome.queries";
import type { JuryResult } from "./result";
import { SIGNED_STATES } from "./session-phase";

/**
 * The result of a candidacy; null before the last signature of the minutes, and for who may not read it. The company
 * learns which blocks are acquired; reasons, recommendations and the letter are the candidate's (and the secretariat's).
 */
export async function getResult(actor: Actor, candidacyId: string): Promise<JuryResult | null> {
  const subject = await findSubject(db, candidacyId);
  if (!subject || !isDecided(subject.state)) return null;
  const isOwn = candidacyPolicy.readAsCandidate(actor, subject);
  const inFull = isOwn || candidacyPolicy.readAsSecretariat(actor, subject);
  if (!inFull && !candidacyPolicy.readAsCompany(actor, subject)) return null;
  const entry = await findDecidedEntry(candidacyId);
  if (!entry?.session.signedAt) return null;
  const { session, decisions } = entry;
  const derived = await readOutcome(db, entry);
  const settings = await readSettings(db);
  return {
    candidacyId,
    ...derived,
    route: subject.route,
    isOwn,
    session: { number: session.number, heldOn: dateToDay(session.heldOn) },
    notifiedOn: parisDay(entry.session.signedAt),
    blocks: named(decisions).map((block) =>
      inFull ? block : { ...block, reasons: "", recommendations: "" },
    ),
    remedies: isOwn ? settings["result.remedies"] : "",
    letterId: inFull ? await findLetter(candidacyId) : null,
  };
}

const findDecidedEntry = (candidacyId: string) =>
  db.docketEntry.findFirst({
    where: {
      candidacyId,
      outcome: "DECIDED",
      removedAt: null,
      session: { state: { in: SIGNED_STATES } },
    },
    select: {
      session: { select: { id: true, number: true, heldOn: true, signedAt: true } },
      candidacy: { select: { versionId: true, candidateId: true } },
      decisions: decisionsOfEntry,
    },
  });

async function findLetter(candidacyId: string): Promise<string | null> {
  const letter = await db.storedFile.findFirst({
    where: { candidacyId, purpose: "RESULT_LETTER", erasedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return letter?.id ?? null;
}
