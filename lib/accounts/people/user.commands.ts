import "server-only";
import { PASSWORD_LINKS } from "@/lib/accounts/links/invitation";
import { voidLinks } from "@/lib/accounts/links/one-use.commands";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { dropRecovery } from "@/lib/accounts/links/recovery-end.commands";
import { revokeSessions } from "@/lib/accounts/sign-in/user-session.commands";
import { userPolicy } from "@/lib/accounts/user.policy";
import { findAccount } from "@/lib/accounts/user.queries";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { tellAdministrators } from "./administrators.commands";
import type { EditUserInput } from "./user.schema";

type UserId = { userId: string };

/** They and the other administrators learn what became of an account. */
async function tell(work: Work, userId: string, what: "DISABLED" | "ENABLED"): Promise<void> {
  const kind = what === "DISABLED" ? "accountDisabled" : "accountEnabled";
  await sendMessage(work, { kind, recipientId: userId, parameters: {} });
  await tellAdministrators(work, { kind: "accessChanged", parameters: { userId, what } }, [userId]);
}

/** Closes an account, with the password again: its sessions end, its links no longer serve, and its data stay. */
export async function disableUser(
  work: Work,
  { userId, version, password }: EditUserInput,
): Promise<UserId> {
  const { actor } = work;
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  if (!userPolicy.disable(actor, { userId }))
    refuseByRule("Demandez à un autre administrateur de désactiver votre compte.");
  await confirmPassword(work, password);
  await closeAccount(work, { id: userId, version });
  await tell(work, userId, "DISABLED");
  return { userId };
}

/** Sessions end, links no longer serve, data stay. CONFLICT when the account is closed already, or was changed meanwhile. */
export async function closeAccount(
  work: Work,
  open: { id: string; version?: number },
): Promise<void> {
  const { tx, now, record } = work;
  const { count } = await tx.user.updateMany({
    where: { ...open, disabledAt: null },
    data: { disabledAt: now, version: { increment: 1 } },
  });
  if (count === 0) refuseConflict();
  await revokeSessions(work, open.id, null);
  await voidLinks(work, open.id, ["CONFIRM_EMAIL", "CHANGE_EMAIL", ...PASSWORD_LINKS]);
  await dropRecovery(work, open.id, "LAPSED");
  record({ action: "disableUser", subjectType: "User", subjectId: open.id });
}

/** Opens it again, with the accesses it held, by the password again. */
export async function enableUser(
  work: Work,
  { userId, version, password }: EditUserInput,
): Promise<UserId> {
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  await confirmPassword(work, password);
  const { tx, record } = work;
  const where = { id: userId, version, disabledAt: { not: null } };
  const { count } = await tx.user.updateMany({
    where,
    data: { disabledAt: null, version: { increment: 1 } },
  });
  if (count === 0) refuseConflict();
  await tell(work, userId, "ENABLED");
  record({ action: "enableUser", subjectType: "User", subjectId: userId });
  return { userId };
}
