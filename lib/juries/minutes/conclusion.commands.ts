import "server-only";
import { moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import { notifyEntryCandidate } from "@/lib/juries/docket/notification.commands";
import { type LockedSession, moveSession } from "@/lib/jury-sessions/jury-session.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { enqueue } from "@/lib/platform/queue/queue";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { nextNumber } from "@/lib/settings/number-series.commands";
import { readSettings } from "@/lib/settings/setting.queries";
import { minutesSheet } from "./document.commands";
import { findStandingMinutes } from "./facts.queries";
import { type MinutesText, minutesHash } from "./minutes";

/**
 * What the last signature does, all in its transaction: the minutes take the next number of the register, the
 * session is final, each candidacy is decided or goes back to be scheduled, the ledger takes what was validated,
 * the results leave; their notifications are printed next, by the worker. The order is the one the database insists on: the session first.
 */
export async function concludeSession(
  work: Work,
  session: LockedSession,
  text: MinutesText,
): Promise<{ id: string }> {
  const candidacies = await readEntries(work, session.id);
  const registerNumber = await saveSignedMinutes(work, session, text);
  await moveSession(work, session, {
    event: "sign",
    data: { signedAt: work.now },
    payload: { registerNumber, hash: minutesHash(text) },
  });
  for (const entry of candidacies) {
    if (entry.outcome === "DECIDED") await decide(work, session, entry);
    else await sendBack(work, session, entry);
  }
  await enqueue(work.tx, "print-results", { sessionId: session.id }, { singletonKey: session.id });
  return { id: session.id };
}

/**
 * Keeps what the outcomes are read from as it is until the signature is given: the candidacies of the docket, in one order for
 * everybody, then what the persons behind them hold, then what counts as what.
 */
export async function holdWhatCounts({ tx }: Work, sessionId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT FROM "Candidacy" c JOIN "DocketEntry" d ON d."candidacyId" = c.id
    WHERE d."sessionId" = ${sessionId}::uuid AND d."removedAt" IS NULL ORDER BY c.id FOR UPDATE OF c`;
  await tx.$queryRaw`
    SELECT FROM "Candidate" p WHERE p."userId" IN (
      SELECT asking."userId" FROM "DocketEntry" d JOIN "Candidacy" c ON c.id = d."candidacyId"
      JOIN "Candidate" asking ON asking.id = c."candidateId" WHERE d."sessionId" = ${sessionId}::uuid AND d."removedAt" IS NULL)
    ORDER BY p.id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT FROM "EquivalenceProposal" WHERE "confirmedAt" IS NULL AND "endedAt" IS NULL ORDER BY id FOR SHARE`;
}

const readEntries = ({ tx }: Work, sessionId: string) =>
  tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: {
      id: true,
      outcome: true,
      candidacy: {
        select: {
          id: true,
          state: true,
          version: true,
          candidateId: true,
          companyId: true,
          blocks: { select: { blockId: true, options: true } },
        },
      },
      decisions: { where: { verdict: "VALIDATED" }, select: { id: true, blockId: true } },
    },
    orderBy: { ordinal: "asc" },
  });
type Entry = Awaited<ReturnType<typeof readEntries>>[number];

async function saveSignedMinutes(
  work: Work,
  { id, members }: LockedSession,
  text: MinutesText,
): Promise<string> {
  const { tx, now, today } = work;
  const minutes = await findStandingMinutes(tx, id);
  if (!minutes) throw new Error(`session ${id} has no minutes to conclude`);
  const registerNumber = await nextNumber(tx, "minutes", today);
  const names = await tx.mandate.findMany({
    where: { id: { in: minutes.signatures.map(({ mandateId }) => mandateId) } },
    select: { id: true, user: { select: { displayName: true } } },
  });
  const signatures = minutes.signatures.map(({ mandateId, signedAt, textHash }) => ({
    name: names.find((one) => one.id === mandateId)?.user.displayName ?? "",
    side: members.find((member) => member.mandateId === mandateId)?.side ?? text.president.side,
    signedAt,
    sha256: textHash,
  }));
  const head = await letterhead(tx, await readSettings(tx));
  const sheet = minutesSheet(text, { head, signatures, registerNumber });
  const file = await saveDocument(work, sheet, {
    purpose: "MINUTES",
    name: `proces-verbal-${registerNumber}.pdf`,
    sessionId: id,
  });
  await tx.minutes.update({
    where: { id: minutes.id },
    data: { number: registerNumber, signedAt: now, signedFileId: file.id },
    select: { id: true },
  });
  return registerNumber;
}

async function decide(
  work: Work,
  { heldOn }: LockedSession,
  { id, candidacy, decisions }: Entry,
): Promise<void> {
  const { tx } = work;
  await moveCandidacy(work, candidacy, {
    event: "recordDecision",
    payload: { entryId: id },
  });
  await stopDeadlines(work, candidacy.id, "recordDecision");
  if (candidacy.candidateId) {
    const { candidateId } = candidacy;
    const optionsOf = (blockId: string) =>
      candidacy.blocks.find((block) => block.blockId === blockId)?.options ?? [];
    await tx.acquiredBlock.createMany({
      data: decisions.map(({ id: decisionId, blockId }) => ({
        candidateId,
        blockId,
        origin: "DECISION" as const,
        decisionId,
        options: optionsOf(blockId),
        acquiredOn: dayToDate(heldOn),
      })),
    });
  }
  await notifyEntryCandidate(work, candidacy.id, "resultReady", { candidacyId: candidacy.id });
  await notifyResultToCompany(work, candidacy);
}

async function sendBack(
  work: Work,
  { heldOn }: LockedSession,
  { candidacy }: Entry,
): Promise<void> {
  await moveCandidacy(work, candidacy, { event: "postpone" });
  await stopDeadlines(work, candidacy.id, "postpone", "RESULT_NOTICE");
  await notifyEntryCandidate(work, candidacy.id, "notDecided", {
    candidacyId: candidacy.id,
    heldOn,
  });
}

/** The managers of a company that presented a candidate learn that the jury has decided. */
async function notifyResultToCompany(
  work: Work,
  { id, companyId }: Entry["candidacy"],
): Promise<void> {
  if (!companyId) return;
  const managers = await work.tx.companyMember.findMany({
    where: { companyId, role: "MANAGER", endedAt: null },
    select: { userId: true },
    orderBy: { id: "asc" },
  });
  for (const { userId } of managers) {
    await sendMessage(work, {
      kind: "companyResultReady",
      recipientId: userId,
      candidacyId: id,
      parameters: { candidacyId: id },
    });
  }
}
