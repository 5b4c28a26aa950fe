import "server-only";
import { findPeople } from "@/lib/accounts/user.queries";
import { IN_CAMERA_STATES } from "@/lib/jury-sessions/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { addDays, type CalendarDay, parisInstant } from "@/lib/platform/shared/calendar";
import { Prisma } from "@/prisma/generated/client.ts";
import { consultationPolicy } from "./consultation.policy";
import type { ConsultationLine } from "./view";

const PAGE = 50;
const newestFirst: Order = {
  from: Prisma.sql`"AccessLog" l`,
  at: Prisma.sql`l.at`,
  id: Prisma.sql`l.id`,
};

type Filters = {
  /** Words of the name or the address of who read. */
  person: string;
  /** The number of a candidacy or of a session. */
  number: string;
  from: CalendarDay | "";
  to: CalendarDay | "";
  after: string | undefined;
};
const lineSelect = {
  ...{ id: true, at: true, capacity: true, part: true, subjectType: true, subjectId: true },
  user: { select: { displayName: true } },
  file: { select: { purpose: true } },
} as const satisfies Prisma.AccessLogSelect;
type Page = { lines: ConsultationLine[]; next: string | null; isVague: boolean };

/**
 * Who consulted what, newest first; null for who may not read it (R80). Days are those of Paris, both included. What is read
 * of a session in camera is left out until its minutes are signed: it would tell how far they are.
 */
export const listConsultations = (actor: Actor, filters: Filters): Promise<Page | null> =>
  read(actor, async (tx) => {
    if (!consultationPolicy.search(actor)) return null;
    const people = await findPeople(tx, filters.person);
    if (people === "TOO_MANY") return { lines: [], next: null, isVague: true };
    const subjects = filters.number ? await subjectsOf(tx, filters.number) : null;
    const ways = subjects ?? people?.map((id) => Prisma.sql`l."userId" = ${id}::uuid`);
    const where = Prisma.join([...conditions(filters), by(people)], " AND ");
    const page = { order: newestFirst, where, after: filters.after, size: PAGE };
    const { rows, last } = await readPage(tx, { ...page, ...(ways && { ways }) }, (ids) =>
      tx.accessLog.findMany({ where: { id: { in: ids } }, select: lineSelect }),
    );
    const numbersOf = await numbersIn(tx, rows);
    const lines = rows.map(({ user, file, subjectType: _, subjectId, ...row }) => ({
      ...row,
      readerName: user.displayName,
      purpose: file?.purpose ?? null,
      numbers: numbersOf(subjectId),
    }));
    return { lines, next: last?.id ?? null, isVague: false };
  });

const by = (people: readonly string[] | null): Prisma.Sql =>
  people ? Prisma.sql`l."userId" = ANY(${people}::uuid[])` : Prisma.sql`TRUE`;

/** Of which days, and not in camera. */
const conditions = ({ from, to }: Pick<Filters, "from" | "to">): Prisma.Sql[] => [
  Prisma.sql`NOT (l."subjectType" = 'JurySession' AND l."subjectId" IN (
    SELECT s.id FROM "JurySession" s WHERE s.state = ANY(${IN_CAMERA_STATES}::"JurySessionState"[])))`,
  ...(from ? [Prisma.sql`l.at >= ${parisInstant(from, "00:00")}`] : []),
  ...(to ? [Prisma.sql`l.at < ${parisInstant(addDays(to, 1), "00:00")}`] : []),
];

/** What bears a number, and whose person's it is; nothing bears one that nobody gave. */
async function subjectsOf(tx: Reader, typed: string): Promise<Prisma.Sql[]> {
  const where = { number: typed.trim().toUpperCase() };
  const candidacy = await tx.candidacy.findUnique({
    where,
    select: { id: true, candidateId: true },
  });
  const session = await tx.jurySession.findUnique({ where, select: { id: true } });
  const about = (type: string, id: string | null | undefined) =>
    id ? [Prisma.sql`l."subjectType" = ${type} AND l."subjectId" = ${id}::uuid`] : [];
  return [
    ...about("Candidacy", candidacy?.id),
    ...about("Candidate", candidacy?.candidateId),
    ...about("JurySession", session?.id),
  ];
}

/** The numbers of the candidacies, of the persons and of the sessions that a page names. */
async function numbersIn(tx: Reader, rows: readonly { subjectId: string }[]) {
  const ids = rows.map(({ subjectId }) => subjectId);
  const candidacies = await tx.candidacy.findMany({
    where: { number: { not: null }, OR: [{ id: { in: ids } }, { candidateId: { in: ids } }] },
    select: { id: true, candidateId: true, number: true },
    orderBy: { number: "asc" },
  });
  const sessions = await tx.jurySession.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true },
  });
  return (id: string): string[] =>
    [
      ...candidacies.filter((one) => one.id === id || one.candidateId === id),
      ...sessions.filter((one) => one.id === id),
    ].flatMap(({ number }) => number ?? []);
}
