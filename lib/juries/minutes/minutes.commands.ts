import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import { otherSide } from "@/lib/juries/composition/alternation";
import { notifyMembers } from "@/lib/juries/docket/notification.commands";
import { lockSessionForEvent, moveSession, note } from "@/lib/jury-sessions/jury-session.commands";
import { mandatesOn } from "@/lib/platform/actor/actor";
import { auditHead } from "@/lib/platform/chain/audit-entry.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import type { SealedStepInput, Target } from "@/lib/platform/shared/fields.schema";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { checkNeeded } from "@/lib/settings/needed.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { concludeSession, holdWhatCounts } from "./conclusion.commands";
import { minutesSheet } from "./document.commands";
import { factsOf, findStandingMinutes, readSignatories } from "./facts.queries";
import { minutesHash } from "./minutes";
import type { WithdrawMinutesInput } from "./minutes.schema";
import { awaitedSignatories, isFullySigned, maySignNow } from "./signing";
import { readMinutesText } from "./text.queries";

type OnSession = Promise<{ id: string }>;

/**
 * Draws up an edition of the minutes: its text is fixed by a hash, it carries the head of the audit chain,
 * and the document to sign is kept. Done by the session's secretary once the deliberation is closed. Refused (RULE) as long as
 * the letters of the results could not bear what they must: nobody signs what cannot be notified.
 */
export async function drawUpMinutes(work: Work, { id, version }: Target): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "drawUpMinutes");
  await checkNeeded(work, "RESULT");
  const { tx, now, today } = work;
  const presiding = session.members.find(({ isPresiding, isPresent }) => isPresiding && isPresent);
  if (!presiding)
    refuseByRule("Enregistrez d’abord qui préside : le procès-verbal lui revient à signer.");
  const edition = (await tx.minutes.count({ where: { sessionId: id } })) + 1;
  const facts = {
    edition,
    drawnUpAt: now,
    auditHead: await work.steady("auditHead", () => auditHead(tx)),
    presidingMandateId: presiding.mandateId,
    rules: null,
  };
  const text = await readMinutesText(tx, id, facts, today);
  const hash = minutesHash(text);
  const sheet = minutesSheet(text, {
    head: await letterhead(tx, await readSettings(tx)),
    signatures: [
      { name: text.president.name, side: presiding.side, signedAt: null, sha256: hash },
      { name: "Un membre présent", side: otherSide(presiding.side), signedAt: null, sha256: hash },
    ],
  });
  const file = await saveDocument(work, sheet, {
    purpose: "MINUTES",
    name: `proces-verbal-${session.number}-${edition}.pdf`,
    sessionId: id,
  });
  await tx.minutes.create({
    data: {
      sessionId: id,
      edition,
      contentHash: hash,
      content: text,
      auditHead: facts.auditHead,
      drawnUpAt: now,
      fileId: file.id,
    },
    select: { id: true },
  });
  await notifyMembers(work, [presiding.mandateId], "minutesToSign", {
    sessionId: id,
    number: session.number,
  });
  const payload = { edition, hash, presidingMandateId: presiding.mandateId };
  await moveSession(work, session, { event: "drawUpMinutes", payload });
  return { id };
}

/**
 * Signs the minutes, with the password: the president first, then a present member of the other side, and where
 * one of them is recused from an entry an unrecused member of the same side. The last signature concludes the
 * session. Refused when what was drawn up is no longer what the portal holds (a name corrected, a block recorded or an
 * equivalence that counts meanwhile), and while the letters of the results could not bear what they must.
 */
export async function signMinutes(
  work: Work,
  { id, version, password }: SealedStepInput,
): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "sign");
  await checkNeeded(work, "RESULT");
  const { tx, now, today } = work;
  const minutes = await findStandingMinutes(tx, id);
  if (!minutes) refuseConflict();
  const { members, entryIds } = await readSignatories(tx, session);
  const signing = {
    members,
    entryIds,
    signedIds: minutes.signatures.map(({ mandateId }) => mandateId),
  };
  const own = mandatesOn(work.actor, session.heldOn).find((mandateId) =>
    maySignNow(signing, mandateId),
  );
  if (!own)
    refuseByRule(
      signing.signedIds.length === 0
        ? "Qui préside signe en premier."
        : "Votre signature n’est pas attendue.",
    );
  await holdWhatCounts(work, id);
  const text = await readMinutesText(tx, id, await factsOf(tx, id, minutes), today);
  if (minutesHash(text) !== minutes.contentHash) {
    refuseByRule(
      "Ce que dit le procès-verbal a changé depuis qu’il est établi : qui préside le retire, puis il est établi à nouveau.",
    );
  }
  await confirmPassword(work, password);
  await tx.minutesSignature.create({
    data: { minutesId: minutes.id, mandateId: own, textHash: minutes.contentHash, signedAt: now },
    select: { id: true },
  });
  const signed = { ...signing, signedIds: [...signing.signedIds, own] };
  if (isFullySigned(signed)) return concludeSession(work, session, text);
  await tx.jurySession.update({
    where: { id },
    data: { version: session.version + 1 },
    select: { id: true },
  });
  const payload = { edition: minutes.edition, mandateId: own, hash: minutes.contentHash };
  await note(work, id, { type: "sign", fromState: session.state, toState: session.state, payload });
  const awaited = awaitedSignatories(signed).filter(
    (mandateId) => !awaitedSignatories(signing).includes(mandateId),
  );
  await notifyMembers(work, awaited, "minutesToSign", { sessionId: id, number: session.number });
  return { id };
}

/** Withdraws the minutes before the last signature: those given are void, the deliberation may be taken up again. */
export async function withdrawMinutes(
  work: Work,
  { id, version, reason }: WithdrawMinutesInput,
): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "withdrawMinutes");
  const { tx, now } = work;
  const minutes = await findStandingMinutes(tx, id);
  if (!minutes) refuseConflict();
  await tx.minutes.update({
    where: { id: minutes.id },
    data: { withdrawnAt: now, withdrawReason: reason },
    select: { id: true },
  });
  const told = { sessionId: id, number: session.number };
  await notifyMembers(
    work,
    minutes.signatures.map(({ mandateId }) => mandateId),
    "minutesWithdrawn",
    told,
  );
  await moveSession(work, session, {
    event: "withdrawMinutes",
    payload: { edition: minutes.edition },
  });
  return { id };
}
