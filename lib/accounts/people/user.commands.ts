import "server-only";
import { PASSWORD_LINKS } from "@/lib/accounts/links/invitation";
import { voidLinks } from "@/lib/accounts/links/one-use.commands";
import { revokeSessions } from "@/lib/accounts/sign-in/user-session.commands";
import { userPolicy } from "@/lib/accounts/user.policy";
import { findAccount } from "@/lib/accounts/user.queries";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";

type UserId = { userId: string };

type Edit = UserId & { version: number };

/** Closes an account: its sessions end, its links no longer serve, and its data stay. */
export async function disableUser(work: Work, { userId, version }: Edit): Promise<UserId> {
  const { tx, actor, now, record } = work;
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  if (!userPolicy.disable(actor, { userId }))
    refuseByRule("Demandez à un autre administrateur de désactiver votre compte.");
  const where = { id: userId, version, disabledAt: null };
  const { count } = await tx.user.updateMany({
    where,
    data: { disabledAt: now, version: { increment: 1 } },
  });
  if (count === 0) refuseConflict();
  await revokeSessions(work, userId, null);
  await voidLinks(work, userId, ["CONFIRM_EMAIL", "CHANGE_EMAIL", ...PASSWORD_LINKS]);
  record({ action: "disableUser", subjectType: "User", subjectId: userId });
  return { userId };
}

export async function enableUser(work: Work, { userId, version }: Edit): Promise<UserId> {
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  const { tx, record } = work;
  const where = { id: userId, version, disabledAt: { not: null } };
  const { count } = await tx.user.updateMany({
    where,
    data: { disabledAt: null, version: { increment: 1 } },
  });
  if (count === 0) refuseConflict();
  record({ action: "enableUser", subjectType: "User", subjectId: userId });
  return { userId };
}
