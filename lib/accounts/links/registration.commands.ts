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
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Entry } from "@/lib/platform/auth/session";
import type { Visitor } from "@/lib/platform/auth/visitor";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import { LINK_REFUSED } from "./invitation";
import { hashNewPassword } from "./new-password.commands";
import type { LinkUse } from "./one-use";
import { issueLink, openLink, spendLink } from "./one-use.commands";

type Registration = Caller & { displayName: string; newPassword: string };

/**
 * A candidate asks for an account. The address gets one letter whether it is new or known, and the answer is the
 * same; an account that nobody has confirmed takes the latest password asked for.
 */
export async function register(
  work: Work,
  { displayName, email, newPassword, ...asker }: Registration,
): Promise<void> {
  const { tx, now, record } = work;
  valueOr(await takeLetterTurn({ email, ...asker }), refuseByRule);
  const passwordHash = await hashNewPassword(newPassword, { email, displayName });
  const mayWrite = await mayWriteTo(email, asker);
  await tx.user.createMany({
    data: [{ email, displayName, createdAt: now }],
    skipDuplicates: true,
  });
  const user = await tx.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, emailConfirmedAt: true, disabledAt: true },
  });
  record({ action: "register", subjectType: "User", subjectId: user.id });
  if (!mayWrite) return;
  if (user.emailConfirmedAt || user.disabledAt) {
    await sendMessage(work, { kind: "alreadyRegistered", recipientId: user.id, parameters: {} });
    return;
  }
  await tx.user.update({ where: { id: user.id }, data: { passwordHash }, select: { id: true } });
  const link = await issueLink(work, { kind: "CONFIRM_EMAIL", userId: user.id });
  await sendMessage(work, { kind: "confirmEmail", recipientId: user.id, parameters: link });
}

/**
 * Confirms the address of a new account and opens its first session. The password chosen is asked for again:
 * who registers somebody else's address does not get an account that its owner opens for them.
 */
export async function confirmRegistration(
  work: Work,
  { password, id, secret, ...visitor }: LinkUse & Visitor & { password: string },
): Promise<Entry> {
  const link = await openLink(work, { id, secret }, ["CONFIRM_EMAIL"]);
  if (!link) refuseByRule(LINK_REFUSED);
  valueOr(await takeTurn(link.id), refuseByRule);
  const { tx, now, record } = work;
  const { userId, user } = link;
  if (!(await verifyPassword(user.passwordHash, password))) {
    refuseByRule("Ce n’est pas le mot de passe choisi à l’inscription.", "password");
  }
  if (!(await spendLink(work, link.id))) refuseByRule(LINK_REFUSED);
  await clearTurn(link.id);
  await tx.user.update({
    where: { id: userId },
    data: { emailConfirmedAt: now },
    select: { id: true },
  });
  record({ action: "confirmRegistration", subjectType: "User", subjectId: userId });
  return enter(work, user, visitor);
}
