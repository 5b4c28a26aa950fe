import "server-only";
import { verifyPassword } from "@/lib/accounts/password-hash";
import {
  type Caller,
  clearTurn,
  mayWriteTo,
  takeLetterTurn,
  takeTurn,
} from "@/lib/accounts/sign-in/attempt.commands";
import { enter } from "@/lib/accounts/sign-in/entry.commands";
import { revokeSessions } from "@/lib/accounts/sign-in/user-session.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Entry } from "@/lib/platform/auth/session";
import type { Visitor } from "@/lib/platform/auth/visitor";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound, valueOr } from "@/lib/platform/shared/failure";
import { LINK_REFUSED, PASSWORD_LINKS } from "./invitation";
import { hashNewPassword } from "./new-password.commands";
import type { LinkUse } from "./one-use";
import { issueLink, openLink, spendLink, voidLinks } from "./one-use.commands";
import { dropRecovery } from "./recovery-end.commands";

/**
 * Makes sure that whoever signs or decides is still the person signed in: asks for their password again.
 * Tries are slowed per session, so that one left open cannot make its owner wait elsewhere.
 */
export async function confirmPassword(
  { tx, actor, steady }: Work,
  password: string,
): Promise<void> {
  const user = await tx.user.findUnique({
    where: { id: actor.userId },
    select: { passwordHash: true },
  });
  if (!user) refuseNotFound();
  const subject = actor.sessionId ?? actor.userId;
  await steady(`password ${user.passwordHash}`, async () => {
    valueOr(await takeTurn(subject), (wait) => refuseByRule(wait, "password"));
    if (!(await verifyPassword(user.passwordHash, password)))
      refuseByRule("Ce n’est pas votre mot de passe actuel.", "password");
    await clearTurn(subject);
  });
}

/** A new password of one's own choice; every other session ends, this one goes on. */
export async function changePassword(
  work: Work,
  { password, newPassword }: { password: string; newPassword: string },
): Promise<void> {
  await confirmPassword(work, password);
  const { tx, actor, record } = work;
  const where = { id: actor.userId };
  const person = await tx.user.findUniqueOrThrow({
    where,
    select: { email: true, displayName: true },
  });
  const passwordHash = await hashNewPassword(newPassword, person);
  await tx.user.update({ where, data: { passwordHash }, select: { id: true } });
  await revokeSessions(work, actor.userId, actor.sessionId);
  await voidLinks(work, actor.userId, PASSWORD_LINKS);
  await dropRecovery(work, actor.userId);
  await sendMessage(work, { kind: "passwordChanged", recipientId: actor.userId, parameters: {} });
  record({ action: "changePassword", subjectType: "User", subjectId: actor.userId });
}

/**
 * « Mot de passe oublié »: a link goes to the address if an account bears it. Also the way back for who lost an
 * invitation or a confirmation: the link proves the address. The answer is the same for every address.
 */
export async function requestPasswordLink(work: Work, { email, ...asker }: Caller): Promise<void> {
  const { tx, record } = work;
  valueOr(await takeLetterTurn({ email, ...asker }), refuseByRule);
  const user = await tx.user.findUnique({
    where: { email },
    select: { id: true, disabledAt: true },
  });
  const mayWrite = await mayWriteTo(email, asker);
  if (!user || user.disabledAt || !mayWrite) return;
  const link = await issueLink(work, { kind: "RESET_PASSWORD", userId: user.id });
  await sendMessage(work, { kind: "resetPassword", recipientId: user.id, parameters: link });
  record({ action: "requestPasswordLink", subjectType: "User", subjectId: user.id });
}

/** Chooses a password on an invitation's or a forgotten password's link, and enters with it. */
export async function choosePassword(
  work: Work,
  { newPassword, id, secret, ...visitor }: LinkUse & Visitor & { newPassword: string },
): Promise<Entry> {
  const link = await openLink(work, { id, secret }, PASSWORD_LINKS);
  if (!link || !(await spendLink(work, link.id))) refuseByRule(LINK_REFUSED);
  const { tx, now, record } = work;
  const { userId, user } = link;
  const data = {
    passwordHash: await hashNewPassword(newPassword, user),
    emailConfirmedAt: user.emailConfirmedAt ?? now,
  };
  await tx.user.update({ where: { id: userId }, data, select: { id: true } });
  await revokeSessions(work, userId, null);
  await voidLinks(work, userId, ["CONFIRM_EMAIL", ...PASSWORD_LINKS]);
  await dropRecovery(work, userId);
  if (user.emailConfirmedAt && user.passwordHash) {
    await sendMessage(work, { kind: "passwordChanged", recipientId: userId, parameters: {} });
  }
  record({ action: "choosePassword", subjectType: "User", subjectId: userId });
  return enter(work, { ...user, passwordHash: data.passwordHash }, visitor);
}
