import "server-only";
import { mayWriteTo } from "@/lib/accounts/sign-in/attempt.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { LINK_REFUSED } from "./invitation";
import type { LinkUse } from "./one-use";
import { issueLink, openLink, spendLink, voidLinks } from "./one-use.commands";
import { confirmPassword } from "./password.commands";
import { dropRecovery } from "./recovery-end.commands";

/**
 * Asks for another address: a link goes to the new one, a warning to the present one. An address that serves
 * another account gets a letter too, so that the answer tells nothing.
 */
export async function requestEmailChange(
  work: Work,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await confirmPassword(work, password);
  const { tx, actor, record } = work;
  const owner = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (owner?.id === actor.userId) refuseByRule("C’est déjà votre adresse.", "email");
  record({ action: "requestEmailChange", subjectType: "User", subjectId: actor.userId });
  const asker = { place: actor.userId, device: actor.userId };
  if (!(await mayWriteTo(email, asker))) return;
  await sendMessage(work, { kind: "emailChangeAsked", recipientId: actor.userId, parameters: {} });
  if (owner) {
    await sendMessage(work, { kind: "alreadyRegistered", recipientId: owner.id, parameters: {} });
    return;
  }
  const link = await issueLink(work, {
    kind: "CHANGE_EMAIL",
    userId: actor.userId,
    newEmail: email,
  });
  await sendMessage(work, { kind: "changeEmail", recipientId: actor.userId, parameters: link });
}

/** The new address takes the place of the old one; links sent to the old one no longer serve. */
export async function confirmEmailChange(work: Work, use: LinkUse): Promise<void> {
  const link = await openLink(work, use, ["CHANGE_EMAIL"]);
  const email = link?.newEmail;
  const { tx, now, record } = work;
  const taken = email && (await tx.user.findUnique({ where: { email }, select: { id: true } }));
  if (!link || !email || taken || !(await spendLink(work, link.id))) refuseByRule(LINK_REFUSED);
  const data = { email, emailConfirmedAt: now };
  await tx.user.update({ where: { id: link.userId }, data, select: { id: true } });
  await voidLinks(work, link.userId, ["RESET_PASSWORD", "JOIN", "CONFIRM_EMAIL"]);
  await dropRecovery(work, link.userId);
  record({ action: "confirmEmailChange", subjectType: "User", subjectId: link.userId });
}
