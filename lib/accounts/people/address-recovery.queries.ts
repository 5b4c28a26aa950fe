import "server-only";
import type { OpenRecovery, Proof, RecoveryEnd } from "@/lib/accounts/address-recovery";
import {
  addressRecoveryPolicy,
  isRecoveredByOne,
  type RecoveredSubject,
  type RecoverySubject,
} from "@/lib/accounts/address-recovery.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { clockActor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";

const NOTHING_ELSE = {
  ...{ memberships: { none: {} }, grants: { none: {} }, companyMembers: { none: {} } },
  ...{ committeeMembers: { none: {} }, mandates: { none: {} } },
} satisfies Prisma.UserWhereInput;

/** Who somebody is to the portal, as far as it says who may change their address; null when there is no such account. */
export async function recoveredOf(tx: Reader, userId: string): Promise<RecoveredSubject | null> {
  if ((await tx.user.count({ where: { id: userId } })) === 0) return null;
  const candidates = await tx.user.count({
    where: { id: userId, candidates: { some: {} }, ...NOTHING_ELSE },
  });
  const objections = await tx.addressRecovery.count({ where: { userId, ending: "OBJECTED" } });
  return { userId, isCandidateOnly: candidates > 0, hasObjected: objections > 0 };
}

const holding = (kind: "SECRETARIAT" | "ADMIN") => ({
  disabledAt: null,
  memberships: { some: { kind, endedAt: null } },
});

/**
 * Whether a change under way may still go on: its account is in use, its address nobody's, and those who asked for it and
 * confirmed it would be let to today.
 */
export async function stillStands(
  tx: Reader,
  { id, userId, newEmail, byTwo }: { id: string; userId: string; newEmail: string; byTwo: boolean },
): Promise<boolean> {
  const isTaken = (await tx.user.count({ where: { email: newEmail } })) > 0;
  const asked = byTwo
    ? {
        askedBy: holding("ADMIN"),
        OR: [{ confirmedById: null }, { confirmedBy: holding("ADMIN") }],
      }
    : { askedBy: holding("SECRETARIAT") };
  const where = { id, endedAt: null, user: { disabledAt: null }, ...asked };
  if (isTaken || (await tx.addressRecovery.count({ where })) === 0) return false;
  if (byTwo) return true;
  const person = await recoveredOf(tx, userId);
  return person !== null && isRecoveredByOne(person);
}

export type AddressRecoveryPage = {
  userId: string;
  displayName: string;
  email: string;
  /** Whether a second administrator has to confirm it. */
  byTwo: boolean;
  canAsk: boolean;
  /** The one that is under way, and how the last one ended. */
  open: OpenRecovery | null;
  last: { ending: RecoveryEnd; endedAt: Date } | null;
};

const named = { select: { displayName: true } } as const;
const people = { askedBy: named, confirmedBy: named } as const;
type Row = Prisma.AddressRecoveryGetPayload<{ include: typeof people }>;

const toOpen = (row: Row, mayConfirm: boolean): OpenRecovery => ({
  id: row.id,
  newEmail: row.newEmail,
  reason: row.reason,
  documentKind: row.identityDocumentKind as Proof,
  manner: row.identityManner,
  checkedOn: dateToDay(row.identityCheckedOn),
  askedBy: row.askedBy.displayName,
  askedAt: row.askedAt,
  confirmedBy: row.confirmedBy?.displayName ?? null,
  expiresAt: row.expiresAt,
  opensAt: row.opensAt,
  provenAt: row.provenAt,
  canConfirm: mayConfirm,
});

/** Whether a row still awaits somebody: it has not ended, nor run out before the new mailbox confirmed it. */
export const isUnderWay = (
  {
    endedAt,
    provenAt,
    expiresAt,
  }: { endedAt: Date | null; provenAt: Date | null; expiresAt: Date },
  now: Date,
): boolean => endedAt === null && (provenAt !== null || expiresAt > now);

/** The change of somebody's address, for who may ask for one or withdraw it; null for anyone else. */
export const getAddressRecovery = (
  actor: Actor,
  userId: string,
  now: Date,
): Promise<AddressRecoveryPage | null> =>
  read(actor, async (tx) => {
    const person = await recoveredOf(tx, userId);
    if (!person || !addressRecoveryPolicy.read(actor, person)) return null;
    const { disabledAt, ...user } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { displayName: true, email: true, disabledAt: true },
    });
    const row = await tx.addressRecovery.findFirst({
      where: { userId },
      include: people,
      orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    });
    const underWay = row && isUnderWay(row, now) ? row : null;
    return {
      ...{ userId, ...user, byTwo: !isRecoveredByOne(person), last: endOf(row) },
      canAsk: !underWay && !disabledAt && addressRecoveryPolicy.ask(actor, person),
      open: underWay && toOpen(underWay, canConfirm(actor, { ...person, ...underWay })),
    };
  });

const canConfirm = (actor: Actor, row: RecoverySubject & { startedAt: Date | null }): boolean =>
  row.startedAt === null && addressRecoveryPolicy.confirm(actor, row);

const endOf = (row: Row | null): AddressRecoveryPage["last"] =>
  row?.ending && row.endedAt ? { ending: row.ending, endedAt: row.endedAt } : null;

/** The change of one's own address that others ask for; null when none is under way. */
export const getOwnRecovery = (
  actor: Actor,
  now: Date,
): Promise<{ id: string; opensAt: Date | null } | null> =>
  read(actor, async (tx) => {
    const where = { userId: actor.userId, endedAt: null };
    const row = await tx.addressRecovery.findFirst({ where });
    return row && isUnderWay(row, now) ? { id: row.id, opensAt: row.opensAt } : null;
  });

const BATCH = 100;
const ids = (where: Prisma.AddressRecoveryWhereInput, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const rows = await tx.addressRecovery.findMany({
      where: { endedAt: null, ...where, ...(after && { id: { gt: after } }) },
      select: { id: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    return rows.map(({ id }) => id);
  });

/** The next changes that take effect by now, after a given id. */
export const listRipe = (now: Date, after?: string): Promise<string[]> =>
  ids({ provenAt: { not: null }, opensAt: { lte: now } }, after);

/** The next ones that nobody confirmed in time. */
export const listRunOut = (now: Date, after?: string): Promise<string[]> =>
  ids({ provenAt: null, expiresAt: { lte: now } }, after);
