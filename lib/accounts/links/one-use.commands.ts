import "server-only";
import type { Trace } from "@/lib/platform/auth/refused-try.commands";
import type { Work } from "@/lib/platform/db/work";
import { checkLinkSecret } from "@/lib/platform/mail/link";
import type { Failure } from "@/lib/platform/shared/failure";
import { type InvitationKind, invitationEnd, isUsable, LINK_REFUSED } from "./invitation";
import type { LinkUse } from "./one-use";

type OneUseLink = { invitationId: string; issue: number };

type Issue = { kind: InvitationKind; userId: string; purpose?: string; newEmail?: string };

/**
 * A new link of a kind; the earlier ones of the same kind and person no longer serve. That of a forgotten password does
 * until its hour is over: anybody may ask for it, and must not take from the owner the one they are opening.
 */
export async function issueLink(work: Work, { kind, userId, ...rest }: Issue): Promise<OneUseLink> {
  const { tx, now, authorId } = work;
  if (kind !== "RESET_PASSWORD") await voidLinks(work, userId, [kind]);
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

/** A link that is used when it no longer serves, or never did. */
export const traceOfLink = ({ id }: LinkUse, failure: Failure): Trace | null =>
  "message" in failure && failure.message === LINK_REFUSED
    ? { kind: "LINK_REFUSED", subject: ["link", id] }
    : null;

/** Uses a link up. Of two people who use it at once, one is told that it no longer serves. */
export async function spendLink({ tx, now }: Work, id: string): Promise<boolean> {
  const where = { id, usedAt: null, revokedAt: null };
  const { count } = await tx.invitation.updateMany({ where, data: { usedAt: now } });
  return count === 1;
}
