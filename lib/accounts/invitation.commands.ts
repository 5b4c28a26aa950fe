import "server-only";
import type { Work } from "@/lib/db/work";
import { checkLinkSecret } from "@/lib/mail/link";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import { type InvitationKind, invitationEnd, isUsable } from "./invitation";

type OneUseLink = { invitationId: string; issue: number };
type Issue = { kind: InvitationKind; userId: string; purpose?: string; newEmail?: string };

/** A new link of a kind; the earlier ones of the same kind and person no longer serve. */
export async function issueLink(work: Work, { kind, userId, ...rest }: Issue): Promise<OneUseLink> {
  const { tx, now, authorId } = work;
  await voidLinks(work, userId, [kind]);
  const { id, issue } = await tx.invitation.create({
    data: {
      kind,
      userId,
      invitedById: authorId,
      createdAt: now,
      expiresAt: invitationEnd(kind, now),
      ...rest,
    },
    select: { id: true, issue: true },
  });
  return { invitationId: id, issue };
}

export async function voidLinks(
  { tx, now }: Work,
  userId: string,
  kinds: readonly InvitationKind[],
): Promise<void> {
  const where = { userId, kind: { in: [...kinds] }, usedAt: null, revokedAt: null };
  await tx.invitation.updateMany({ where, data: { revokedAt: now } });
}

export type LinkUse = { id: string; secret: string };

/** The invitation a link stands for and its person; null when it is altered, used, expired or void. */
export async function openLink(
  { tx, now }: Work,
  { id, secret }: LinkUse,
  kinds: readonly InvitationKind[],
) {
  const row = await tx.invitation.findUnique({ where: { id }, include: { user: true } });
  const genuine = checkLinkSecret(id, row?.issue ?? 0, secret);
  if (!row || !genuine || !kinds.includes(row.kind) || !isUsable(row, now)) return null;
  return row.user.disabledAt ? null : row;
}

/** Uses a link up. Of two people who use it at once, one is told that it no longer serves. */
export async function spendLink({ tx, now }: Work, id: string): Promise<boolean> {
  const where = { id, usedAt: null, revokedAt: null };
  const { count } = await tx.invitation.updateMany({ where, data: { usedAt: now } });
  return count === 1;
}

export type InvitePerson = {
  email: string;
  displayName: string;
  /** What for, completing « Le portail vous attend : … » (French). */
  purpose: string;
};

/**
 * Gives somebody an account for what another context asks: a new address gets a link to choose a password,
 * one that has an account is told of its new access. The caller learns the user's id and nothing else.
 */
export async function invitePerson(
  work: Work,
  { email, displayName, purpose }: InvitePerson,
): Promise<string> {
  const { tx, now, record } = work;
  await tx.user.createMany({
    data: [{ email, displayName, createdAt: now }],
    skipDuplicates: true,
  });
  const user = await tx.user.findUniqueOrThrow({
    where: { email },
    select: { id: true, passwordHash: true, emailConfirmedAt: true },
  });
  await nameUnproven(work, user.id, displayName);
  await welcome(work, user, purpose);
  record({ action: "invitePerson", subjectType: "User", subjectId: user.id });
  return user.id;
}

/**
 * An account that a visitor asked for with an address they have not proved bears the name they typed: the first who
 * invites its owner names it, so that no stranger chooses what minutes and summons call somebody.
 */
async function nameUnproven({ tx }: Work, id: string, displayName: string): Promise<void> {
  await tx.user.updateMany({
    where: { id, emailConfirmedAt: null, invitations: { none: { kind: "JOIN" } } },
    data: { displayName },
  });
}

type Invited = { id: string; passwordHash: string | null; emailConfirmedAt: Date | null };

/** An account whose address nobody has confirmed counts as none: whoever opened it may not be its owner. */
export async function welcome(
  work: Work,
  { id, ...user }: Invited,
  purpose: string,
): Promise<void> {
  if (user.passwordHash && user.emailConfirmedAt) {
    return sendMessage(work, { kind: "joined", recipientId: id, parameters: { purpose } });
  }
  const link = await issueLink(work, { kind: "JOIN", userId: id, purpose });
  await sendMessage(work, { kind: "invited", recipientId: id, parameters: { ...link, purpose } });
}
