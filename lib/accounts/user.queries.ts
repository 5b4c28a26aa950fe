import "server-only";
import { latestRefusal } from "@/lib/messages/refusal.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { everyWord } from "@/lib/platform/db/search";
import type { Work } from "@/lib/platform/db/work";
import { Prisma } from "@/prisma/generated/client.ts";
import { addressRecoveryPolicy } from "./address-recovery.policy";
import { type OpenReset, readReset } from "./factor-reset.queries";
import { isOnlyProposed, type OpenGrant, readGrants, standingGrants } from "./grant.queries";
import type { MembershipKind } from "./membership";
import type { AccountState } from "./user.labels";
import { canEndMembership, userPolicy } from "./user.policy";

const PAGE = 25;
const newestFirst: Order = {
  from: Prisma.sql`"User" u`,
  at: Prisma.sql`u."createdAt"`,
  id: Prisma.sql`u.id`,
};

export type OwnAccount = {
  email: string;
  displayName: string;
  sessions: { id: string; userAgent: string; createdAt: Date; isCurrent: boolean }[];
};

/** One's own account, with the sessions that are open now. */
export const getOwnAccount = (actor: Actor, now: Date): Promise<OwnAccount> =>
  read(actor, async (tx) => {
    const { userId, sessionId } = actor;
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: {
        email: true,
        displayName: true,
        sessions: {
          where: { revokedAt: null, expiresAt: { gt: now } },
          select: { id: true, userAgent: true, createdAt: true },
          orderBy: { createdAt: "desc" },
        },
      },
    });
    return {
      ...user,
      sessions: user.sessions.map((session) => ({
        ...session,
        isCurrent: session.id === sessionId,
      })),
    };
  });

export type AccountLine = {
  id: string;
  displayName: string;
  email: string;
  createdAt: Date;
  state: AccountState;
  kinds: MembershipKind[];
};

type Row = Omit<AccountLine, "state"> & { isDisabled: boolean; isOpen: boolean };

const stateOf = ({ isDisabled, isOpen }: Pick<Row, "isDisabled" | "isOpen">): AccountState =>
  isDisabled ? "DISABLED" : isOpen ? "OPEN" : "INVITED";

const toLine = ({ isDisabled, isOpen, ...row }: Row): AccountLine => ({
  ...row,
  state: stateOf({ isDisabled, isOpen }),
});

/** What an account « u » of a query is searched by (`everyWord`). */
const searched = Prisma.sql`search_text(u."displayName" || ' ' || u.email)`;

/** More people than words are worth looking through. */
const MOST_PEOPLE = 100;

/** Whose name or address holds every word; null where none was typed, TOO_MANY where they tell too many apart. */
export async function findPeople(tx: Reader, words: string): Promise<string[] | "TOO_MANY" | null> {
  if (words.trim() === "") return null;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM "User" u WHERE ${everyWord(words, searched)} LIMIT ${MOST_PEOPLE + 1}`;
  return rows.length > MOST_PEOPLE ? "TOO_MANY" : rows.map(({ id }) => id);
}

/** The accounts, newest first, that hold the words looked for; null for who may not list. */
export const listAccounts = (
  actor: Actor,
  { words, after }: { words: string; after: string | null },
): Promise<{ lines: AccountLine[]; next: string | null } | null> =>
  read(actor, async (tx) => {
    if (!userPolicy.list(actor)) return null;
    const where = everyWord(words, searched);
    const list = { order: newestFirst, where, after, size: PAGE };
    const { rows, last } = await readPage(tx, list, (ids) => readLines(tx, ids));
    return { lines: rows.map(toLine), next: last?.id ?? null };
  });

const readLines = (tx: Reader, ids: string[]) => tx.$queryRaw<Row[]>`
  SELECT u.id, u."displayName", u.email, u."createdAt",
    u."disabledAt" IS NOT NULL AS "isDisabled",
    u."passwordHash" IS NOT NULL AND u."emailConfirmedAt" IS NOT NULL AS "isOpen",
    ARRAY(SELECT m.kind::text FROM "Membership" m WHERE m."userId" = u.id AND m."endedAt" IS NULL ORDER BY 1) AS kinds
  FROM "User" u WHERE u.id = ANY(${ids}::uuid[])`;

export type AccountPage = {
  id: string;
  displayName: string;
  email: string;
  version: number;
  createdAt: Date;
  state: AccountState;
  memberships: {
    id: string;
    kind: MembershipKind;
    startedAt: Date;
    endedAt: Date | null;
    canEnd: boolean;
  }[];
  grants: OpenGrant[];
  canPropose: boolean;
  canResend: boolean;
  openSessions: number;
  /** The code by which their mail server refused the latest message. */
  mailRefusal: number | null;
  canDisable: boolean;
  /** Not on one's own: others change it. */
  canRecover: boolean;
  hasFactor: boolean;
  /** The reset of their second factor that awaits a second administrator. */
  reset: OpenReset | null;
  canResetFactor: boolean;
};

/** An account as the administrator sees it: accesses and sessions, and nothing of any dossier. */
export const getAccountPage = (actor: Actor, id: string, now: Date): Promise<AccountPage | null> =>
  read(actor, async (tx) => {
    if (!userPolicy.read(actor, { userId: id })) return null;
    const user = await tx.user.findUnique({
      where: { id },
      include: {
        memberships: { orderBy: { startedAt: "desc" } },
        sessions: { where: { revokedAt: null, expiresAt: { gt: now } }, select: { id: true } },
        secondFactor: { select: { confirmedAt: true } },
      },
    });
    if (!user) return null;
    const { displayName, email, version, createdAt, memberships, sessions } = user;
    const state = stateOf({
      isDisabled: user.disabledAt !== null,
      isOpen: Boolean(user.passwordHash && user.emailConfirmedAt),
    });
    return {
      id,
      displayName,
      email,
      version,
      createdAt,
      state,
      memberships: memberships.map(({ id: membershipId, kind, startedAt, endedAt }) => ({
        id: membershipId,
        kind,
        startedAt,
        endedAt,
        canEnd: endedAt === null && canEndMembership(actor, { userId: id }, kind),
      })),
      grants: await readGrants(tx, actor, { ...standingGrants(now), userId: id }),
      canPropose: userPolicy.proposeMembership(actor, { userId: id }),
      canResend: state === "INVITED" && !(await isOnlyProposed(tx, id, now)),
      openSessions: sessions.length,
      mailRefusal: await latestRefusal(tx, id),
      canDisable: userPolicy.disable(actor, { userId: id }),
      canRecover: addressRecoveryPolicy.read(actor, {
        ...{ userId: id, isCandidateOnly: false, hasObjected: false },
      }),
      hasFactor: Boolean(user.secondFactor?.confirmedAt),
      reset: await readReset(tx, actor, { userId: id, now }),
      canResetFactor: userPolicy.proposeFactorReset(actor, { userId: id }),
    };
  });

/** The account to be changed; null for who may not read it. */
export async function findAccount({ tx, actor }: Work, userId: string) {
  if (!userPolicy.read(actor, { userId })) return null;
  return tx.user.findUnique({ where: { id: userId } });
}
