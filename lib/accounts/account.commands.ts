import "server-only";
import type { Work } from "@/lib/db/work";
import {
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
} from "@/lib/shared/failure";
import { PASSWORD_LINKS } from "./invitation";
import { invitePerson, voidLinks, welcome } from "./invitation.commands";
import type { MembershipKind } from "./membership";
import { membershipPurposes } from "./user.labels";
import { canEndMembership, userPolicy } from "./user.policy";
import { revokeSessions } from "./user-session.commands";

type UserId = { userId: string };
type Edit = UserId & { version: number };

async function findAccount({ tx, actor }: Work, userId: string) {
  if (!userPolicy.read(actor, { userId })) return null;
  return tx.user.findUnique({ where: { id: userId } });
}

/** Gives somebody a place at the secretariat or at the administration, with an account if they have none. */
export async function inviteStaff(
  work: Work,
  { email, displayName, kind }: { email: string; displayName: string; kind: MembershipKind },
): Promise<UserId> {
  if (!userPolicy.invite(work.actor)) refuseForbidden();
  const userId = await invitePerson(work, {
    email,
    displayName,
    purpose: membershipPurposes[kind],
  });
  await addMembership(work, userId, kind);
  return { userId };
}

/** Held from now on; one that is held already is left as it is. */
export async function addMembership(
  { tx, now, record }: Work,
  userId: string,
  kind: MembershipKind,
): Promise<void> {
  const { count } = await tx.membership.createMany({
    data: [{ userId, kind, startedAt: now }],
    skipDuplicates: true,
  });
  if (count > 0)
    record({
      action: "grantMembership",
      subjectType: "User",
      subjectId: userId,
      payload: { kind },
    });
}

export async function grantMembership(
  work: Work,
  { userId, kind }: UserId & { kind: MembershipKind },
): Promise<UserId> {
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  await addMembership(work, userId, kind);
  await welcome(work, user, membershipPurposes[kind]);
  return { userId };
}

/** Ended now, and felt at the person's next request. */
export async function endMembership(work: Work, { id }: { id: string }): Promise<UserId> {
  const { tx, actor, now, record } = work;
  if (!userPolicy.list(actor)) refuseNotFound();
  const membership = await tx.membership.findUnique({
    where: { id },
    select: { userId: true, kind: true },
  });
  if (!membership) refuseNotFound();
  const { userId, kind } = membership;
  if (!canEndMembership(actor, { userId }, kind))
    refuseByRule("Demandez à un autre administrateur de mettre fin à votre accès.");
  const { count } = await tx.membership.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) refuseConflict();
  record({ action: "endMembership", subjectType: "User", subjectId: userId, payload: { kind } });
  return { userId };
}

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

/** Signs a person out everywhere: a device lost, a doubt. */
export async function revokeUserSessions(work: Work, { userId }: UserId): Promise<UserId> {
  if (!(await findAccount(work, userId))) refuseNotFound();
  await revokeSessions(work, userId, null);
  work.record({ action: "revokeSessions", subjectType: "User", subjectId: userId });
  return { userId };
}

/** A new link for who has not opened their account yet; the one sent before no longer serves. */
export async function resendInvitation(work: Work, { userId }: UserId): Promise<UserId> {
  const user = await findAccount(work, userId);
  if (!user) refuseNotFound();
  if (user.passwordHash && user.emailConfirmedAt)
    refuseByRule("Ce compte est déjà ouvert : il n’attend plus d’invitation.");
  const last = await work.tx.invitation.findFirst({
    where: { userId, kind: "JOIN" },
    orderBy: { createdAt: "desc" },
    select: { purpose: true },
  });
  await welcome(work, user, last?.purpose ?? "accès au portail");
  work.record({ action: "resendInvitation", subjectType: "User", subjectId: userId });
  return { userId };
}
