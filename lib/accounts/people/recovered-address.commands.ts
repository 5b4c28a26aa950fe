import "server-only";
import { LINK_REFUSED } from "@/lib/accounts/links/invitation";
import type { LinkUse } from "@/lib/accounts/links/one-use";
import { openLink, spendLink, voidLinks } from "@/lib/accounts/links/one-use.commands";
import { endRecovery } from "@/lib/accounts/links/recovery-end.commands";
import { welcome } from "@/lib/accounts/links/welcome.commands";
import { revokeSessions } from "@/lib/accounts/sign-in/user-session.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { isUnderWay, stillStands } from "./address-recovery.queries";
import { tellAdministrators } from "./administrators.commands";

/** The change under way of the person a link is about; a link that no longer serves is refused, whatever the reason. */
async function ofLink(work: Work, use: LinkUse, kind: "RECOVER_ADDRESS" | "OBJECT_TO_ADDRESS") {
  const link = await openLink(work, use, [kind]);
  const row =
    link &&
    (await work.tx.addressRecovery.findFirst({ where: { userId: link.userId, endedAt: null } }));
  if (!row?.opensAt || !isUnderWay(row, work.now) || !(await spendLink(work, use.id)))
    refuseByRule(LINK_REFUSED);
  return { ...row, opensAt: row.opensAt };
}

/** The new mailbox confirms itself, once. Where the delay is over already, the change takes effect at once. */
export async function proveAddress(
  work: Work,
  use: LinkUse,
): Promise<{ opensAt: Date; isDone: boolean }> {
  const { tx, now, record } = work;
  const { id, userId, opensAt } = await ofLink(work, use, "RECOVER_ADDRESS");
  const where = { id, endedAt: null, provenAt: null };
  const { count } = await tx.addressRecovery.updateMany({ where, data: { provenAt: now } });
  if (count === 0) refuseByRule(LINK_REFUSED);
  const payload = { recoveryId: id };
  record({ action: "proveAddress", subjectType: "User", subjectId: userId, payload });
  const isDone = opensAt <= now;
  if (isDone) await recoverAddress(work, id);
  return { opensAt, isDone };
}

/** The old mailbox objects, by its link: until the change has taken effect, even after the seven days. */
export async function objectToAddressRecovery(work: Work, use: LinkUse): Promise<void> {
  await object(work, await ofLink(work, use, "OBJECT_TO_ADDRESS"));
}

/** Whoever is signed in to the account objects: they have not lost it. */
export async function refuseAddressRecovery(work: Work, { id }: { id: string }): Promise<void> {
  const row = await work.tx.addressRecovery.findUnique({ where: { id } });
  if (row?.userId !== work.actor.userId) refuseNotFound();
  await object(work, row);
}

/** It is over, and every administrator knows: perhaps somebody pretended to be the person. */
async function object(work: Work, row: Parameters<typeof endRecovery>[1]): Promise<void> {
  await endRecovery(work, row, "OBJECTED");
  const parameters = { userId: row.userId, what: "OBJECTED" as const };
  const told = [row.userId, row.askedById, ...(row.confirmedById ? [row.confirmedById] : [])];
  await tellAdministrators(work, { kind: "addressRecoveryNews", parameters }, told);
}

/**
 * The new address takes the place of the old one: sessions, password and links of before no longer serve; the person gets
 * a link to choose a password, the old mailbox a last letter. What no longer stands lapses instead. CONFLICT while the
 * delay runs, while the new mailbox has not confirmed it, or once it has ended.
 */
export async function recoverAddress(work: Work, id: string): Promise<void> {
  const { tx, now } = work;
  const where = { id, endedAt: null, provenAt: { not: null }, opensAt: { lte: now } };
  const row = await tx.addressRecovery.findFirst({ where });
  if (!row) refuseConflict();
  if (!(await stillStands(tx, row))) return endRecovery(work, row, "LAPSED");
  await endRecovery(work, row, "DONE");
  const { userId, newEmail: email } = row;
  const account = { email, emailConfirmedAt: now, passwordHash: null };
  await tx.user.update({ where: { id: userId }, data: account, select: { id: true } });
  await revokeSessions(work, userId, null);
  await voidLinks(work, userId, ["CONFIRM_EMAIL", "CHANGE_EMAIL", "RESET_PASSWORD", "JOIN"]);
  const parameters = { recoveryId: id };
  await sendMessage(work, { kind: "addressLeft", recipientId: userId, parameters });
  await welcome(work, { id: userId, ...account }, "retrouver votre compte");
}

/** Nobody confirmed it in time. */
export async function lapseRecovery(work: Work, id: string): Promise<void> {
  const where = { id, endedAt: null, provenAt: null, expiresAt: { lte: work.now } };
  const row = await work.tx.addressRecovery.findFirst({ where });
  if (!row) refuseConflict();
  await endRecovery(work, row, "LAPSED");
}
