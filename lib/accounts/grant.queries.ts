import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import type { Prisma } from "@/prisma/generated/client.ts";
import type { MembershipKind } from "./membership";
import { userPolicy } from "./user.policy";

/** Those of an access whose account is open, but those left out. */
async function openHolders(
  tx: Reader,
  kind: MembershipKind,
  leftOut: readonly string[] = [],
): Promise<string[]> {
  const rows = await tx.user.findMany({
    where: {
      ...{ id: { notIn: [...leftOut] }, disabledAt: null },
      ...{ passwordHash: { not: null }, emailConfirmedAt: { not: null } },
      memberships: { some: { kind, endedAt: null } },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

export const openAdministrators = (tx: Reader, leftOut: readonly string[]): Promise<string[]> =>
  openHolders(tx, "ADMIN", leftOut);

export const openSecretariat = (tx: Reader): Promise<string[]> => openHolders(tx, "SECRETARIAT");

/** The proposals that can still be confirmed: in time, for an account in use, by who is still an administrator. */
export const standingGrants = (now: Date) =>
  ({
    confirmedAt: null,
    withdrawnAt: null,
    expiresAt: { gt: now },
    user: { disabledAt: null },
    askedBy: { disabledAt: null, memberships: { some: { kind: "ADMIN", endedAt: null } } },
  }) satisfies Prisma.MembershipGrantWhereInput;

/**
 * Whether somebody is known by a proposal alone: nobody has invited them, and a second administrator decides whether one
 * does.
 */
export const isOnlyProposed = async (tx: Reader, userId: string, now: Date): Promise<boolean> =>
  (await tx.user.count({
    where: {
      id: userId,
      invitations: { none: { kind: "JOIN" } },
      grants: { some: standingGrants(now) },
    },
  })) > 0;

export type OpenGrant = {
  id: string;
  userId: string;
  displayName: string;
  kind: MembershipKind;
  askedBy: string;
  expiresAt: Date;
  canConfirm: boolean;
};

export async function readGrants(
  tx: Reader,
  actor: Actor,
  where: Prisma.MembershipGrantWhereInput,
): Promise<OpenGrant[]> {
  const rows = await tx.membershipGrant.findMany({
    where,
    select: {
      ...{ id: true, userId: true, kind: true, askedById: true, expiresAt: true },
      user: { select: { displayName: true } },
      askedBy: { select: { displayName: true } },
    },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ user, askedBy, askedById, ...grant }) => ({
    ...grant,
    displayName: user.displayName,
    askedBy: askedBy.displayName,
    canConfirm: userPolicy.confirmMembership(actor, { userId: grant.userId, askedById }),
  }));
}

/** Every access that awaits a second administrator; null for who may not list accounts. */
export const listGrants = (actor: Actor, now: Date): Promise<OpenGrant[] | null> =>
  read(actor, async (tx) =>
    userPolicy.list(actor) ? readGrants(tx, actor, standingGrants(now)) : null,
  );
