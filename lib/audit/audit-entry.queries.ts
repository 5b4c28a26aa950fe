import "server-only";
import { findPeople } from "@/lib/accounts/user.queries";
import { IN_CAMERA_ACTS, IN_CAMERA_STATES } from "@/lib/jury-sessions/phase";
import { type Actor, clockActor } from "@/lib/platform/actor/actor";
import {
  type AuditedSubject,
  type ChainFault,
  ChainReader,
  type StoredEntry,
} from "@/lib/platform/chain/chain";
import { cutPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { env } from "@/lib/platform/env";
import { addDays, type CalendarDay, parisInstant } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import { auditPolicy } from "./audit-entry.policy";

const PAGE = 50;
const BATCH = 1000;
const NAMED_FAULTS = 20;

export type AuditLine = {
  /** Null from the opening of a deliberation in camera on: the numbers would count what is done in it. */
  sequence: string | null;
  at: Date;
  action: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  hash: string;
  /** Whose act it was, and whose account it is about; null for the portal, for an account that is gone, for other kinds. */
  actorName: string | null;
  subjectName: string | null;
};
export type JournalFilters = {
  /** Words of the name or the address of who acted. */
  person?: string;
  kind?: AuditedSubject | undefined;
  from?: CalendarDay | "" | undefined;
  to?: CalendarDay | "" | undefined;
  /** The hash of the last entry of the page before. */
  after?: string | undefined;
};
type JournalPage = {
  lines: AuditLine[];
  next: string | null;
  /** More people bear the words than are looked through. */
  isVague: boolean;
};

type InCamera = Record<"withheld" | "uncounted", Prisma.AuditEntryWhereInput>;

/**
 * The acts of the deliberations in camera and the minutes kept in them, which the journal shows after the last signature;
 * and from what on its numbers would count them: the opening, so that a missing number tells nothing either.
 */
async function inCamera(tx: Reader): Promise<InCamera> {
  const sessions = await tx.jurySession.findMany({
    where: { state: { in: IN_CAMERA_STATES } },
    select: { id: true, files: { where: { purpose: "MINUTES" }, select: { id: true } } },
  });
  const files = sessions.flatMap(({ files }) => files);
  const ids = (rows: readonly { id: string }[]) => ({ in: rows.map(({ id }) => id) });
  const ofSession = { subjectType: "JurySession", subjectId: ids(sessions) };
  const withheld = [
    { ...ofSession, action: { in: [...IN_CAMERA_ACTS] } },
    { subjectType: "StoredFile", subjectId: ids(files) },
  ];
  return {
    withheld: { OR: withheld },
    uncounted: { OR: [{ ...ofSession, action: "open" }, ...withheld] },
  };
}

/**
 * The journal, newest first, from below the entry of a hash; null for who may not read it. What a jury does in camera is
 * left out, and shown once the minutes are signed: neither lines, numbers nor addresses count it. Days are those of Paris,
 * both included. Words that more people bear than are looked through find nobody, which is said.
 */
export const listAuditEntries = (
  actor: Actor,
  filters: JournalFilters = {},
): Promise<JournalPage | null> =>
  read(actor, async (tx) => {
    if (!auditPolicy.read(actor)) return null;
    const actorIds = await findPeople(tx, filters.person ?? "");
    if (actorIds === "TOO_MANY") return { lines: [], next: null, isVague: true };
    const { withheld, uncounted } = await inCamera(tx);
    const first = await tx.auditEntry.findFirst({
      where: uncounted,
      select: { sequence: true },
      orderBy: { sequence: "asc" },
    });
    const rows = await tx.auditEntry.findMany({
      where: {
        NOT: withheld,
        ...(actorIds && { actorId: { in: actorIds } }),
        ...(await entriesOf(tx, filters)),
      },
      select: {
        sequence: true,
        at: true,
        action: true,
        subjectType: true,
        subjectId: true,
        actorId: true,
        hash: true,
      },
      orderBy: { sequence: "desc" },
      take: PAGE + 1,
    });
    const page = cutPage(rows, PAGE);
    const nameOf = await namesIn(tx, page.shown);
    const isCounted = (sequence: bigint) => !first || sequence < first.sequence;
    return {
      lines: page.shown.map(({ sequence, ...row }) => ({
        ...row,
        sequence: isCounted(sequence) ? String(sequence) : null,
        actorName: nameOf(row.actorId),
        subjectName: row.subjectType === "User" ? nameOf(row.subjectId) : null,
      })),
      next: page.last?.hash ?? null,
      isVague: false,
    };
  });

async function entriesOf(tx: Reader, { kind, from, to, after }: JournalFilters) {
  const last = after ? await tx.auditEntry.findUnique({ where: { hash: after } }) : null;
  return {
    ...(last && { sequence: { lt: last.sequence } }),
    ...(kind && { subjectType: kind }),
    at: {
      ...(from && { gte: parisInstant(from, "00:00") }),
      ...(to && { lt: parisInstant(addDays(to, 1), "00:00") }),
    },
  } satisfies Prisma.AuditEntryWhereInput;
}

type Named = { actorId: string | null; subjectType: string; subjectId: string };

/** The names of the accounts that a page of entries is by or about. */
async function namesIn(tx: Reader, rows: readonly Named[]) {
  const ids = rows.flatMap(({ actorId, subjectType, subjectId }) => [
    ...(actorId ? [actorId] : []),
    ...(subjectType === "User" ? [subjectId] : []),
  ]);
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map(({ id, displayName }) => [id, displayName]));
  return (id: string | null) => (id ? (names.get(id) ?? null) : null);
}

/** What was found in the chain: its faults in order, the first of them in full, how many there are in all. */
export type ChainReport = { faults: ChainFault[]; faultCount: number; head: string; count: bigint };

/** Reads the whole chain in order, by batches, on beyond each fault; a cut tail shows only against a known head. */
export const verifyChain = (expectedHead?: string): Promise<ChainReport> =>
  read(clockActor, (tx) => readChain(tx, new ChainReader(env.AUDIT_KEY, expectedHead)));

async function readChain(tx: Reader, reader: ChainReader): Promise<ChainReport> {
  const report: ChainReport = { faults: [], faultCount: 0, head: reader.head, count: 0n };
  const note = (fault: ChainFault | null) => {
    if (!fault) return;
    report.faultCount += 1;
    if (report.faults.length < NAMED_FAULTS) report.faults.push(fault);
  };
  for await (const entries of entriesInOrder(tx)) {
    for (const entry of entries) note(reader.read(entry));
    report.count += BigInt(entries.length);
  }
  note(reader.end());
  return { ...report, head: reader.head };
}

/** What was put before the beginning is read too. */
const BEFORE_ALL = -(2n ** 63n);

/** The journal, batch by batch: the database looks for the next one while this one is verified. */
async function* entriesInOrder(tx: Reader): AsyncGenerator<StoredEntry[]> {
  let entries = await readAfter(tx, BEFORE_ALL);
  for (let last = entries.at(-1); last; last = entries.at(-1)) {
    const next = readAfter(tx, last.sequence);
    yield entries;
    entries = await next;
  }
}

const readAfter = (tx: Reader, last: bigint): Promise<StoredEntry[]> =>
  tx.$queryRaw`
    SELECT sequence, at, "actorId", action, "subjectType", "subjectId", payload, "previousHash", hash
    FROM "AuditEntry" WHERE sequence > ${last} ORDER BY sequence LIMIT ${BATCH}`;
