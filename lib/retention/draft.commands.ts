import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { toldUntil } from "@/lib/deadlines/reminder";
import { noteTold } from "@/lib/deadlines/reminder.commands";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import { readSettings } from "@/lib/settings/setting.queries";
import { emptyDraft } from "@/lib/vae/request/draft.commands";
import { noteErased, openErasure } from "./run.commands";

/**
 * Tells the candidate until which day their draft is kept: so many days from today, hence never sooner, however long it has
 * been left alone when the duration is confirmed (R83). RULE where they wrote in it meanwhile, or were told since.
 */
export async function warnOfErasure(work: Work, id: string): Promise<void> {
  const { tx, today } = work;
  const { candidateUserId } = await lockForEvent(work, { id }, "discard");
  const dueOn = toldUntil("DRAFT", await readSettings(tx), today);
  const [{ isNear }] = await tx.$queryRaw<[{ isNear: boolean }]>`
    SELECT coalesce(kept_until(${id}::uuid) <= ${dueOn}::date AND draft_told_until(${id}::uuid) IS NULL, false) AS "isNear"`;
  if (!isNear) refuseByRule("Aucun effacement n’est à annoncer.");
  const told = await noteTold(work, candidateUserId, [{ candidacyId: id, kind: "DRAFT", dueOn }]);
  if (told.length === 0) refuseConflict();
  await sendMessage(work, {
    kind: "draftErasure",
    recipientId: candidateUserId,
    candidacyId: id,
    parameters: { candidacyId: id, dueOn },
  });
}

/**
 * Erases a draft that nobody wrote in for its whole duration, once the day that its candidate was told of has passed (R83):
 * emptied as one that is given up, its row alone stays. RULE before, or where it was written in.
 */
export async function eraseDraft(work: Work, runId: string, id: string): Promise<void> {
  const candidacy = await lockForEvent(work, { id }, "discard");
  await openErasure(work, id, "Brouillon resté sans activité");
  const files = await work.tx.storedFile.count({ where: { candidacyId: id, erasedAt: null } });
  await emptyDraft(work, id);
  await moveCandidacy(work, candidacy, { event: "discard" });
  await eraseUnawaitedIdentity(work, candidacy.candidateUserId);
  await noteErased(work, runId, "DRAFT", 1);
  await noteErased(work, runId, "FILE", files);
}
