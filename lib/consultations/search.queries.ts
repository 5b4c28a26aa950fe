import "server-only";
import { findPeople } from "@/lib/accounts/user.queries";
import { IN_CAMERA_STATES } from "@/lib/jury-sessions/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { addDays, type CalendarDay, parisInstant } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import { consultationPolicy } from "./consultation.policy";
import type { ConsultationLine } from "./view";

const PAGE = 50;

type Filters = {
  /** Words of the name or the address of who read. */
  person: string;
  /** The number of a candidacy or of a session. */
  number: string;
  from: CalendarDay | "";
  to: CalendarDay | "";
  after: string | undefined;
};
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
    const { from, to, after } = filters;
    const rows = await tx.accessLog.findMany({
      where: {
        NOT: await inCamera(tx),
        ...(people && { userId: { in: people } }),
        ...(filters.number && { OR: await subjectsOf(tx, filters.number) }),
        at: {
          ...(from && { gte: parisInstant(from, "00:00") }),
          ...(to && { lt: parisInstant(addDays(to, 1), "00:00") }),
        },
      },
      select: {
        ...{ id: true, at: true, capacity: true, part: true, subjectType: true, subjectId: true },
        user: { select: { displayName: true } },
        file: { select: { purpose: true } },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      ...pageAfter(after, PAGE),
    });
    const { shown, last } = cutPage(rows, PAGE);
    const numbersOf = await numbersIn(tx, shown);
    const lines = shown.map(({ user, file, subjectType: _, subjectId, ...row }) => ({
      ...row,
      readerName: user.displayName,
      purpose: file?.purpose ?? null,
      numbers: numbersOf(subjectId),
    }));
    return { lines, next: last?.id ?? null, isVague: false };
  });

async function inCamera(tx: Reader): Promise<Prisma.AccessLogWhereInput> {
  const sessions = await tx.jurySession.findMany({
    where: { state: { in: IN_CAMERA_STATES } },
    select: { id: true },
  });
  return { subjectType: "JurySession", subjectId: { in: sessions.map(({ id }) => id) } };
}

/** What bears a number, and whose person's it is; nothing bears one that nobody gave. */
async function subjectsOf(tx: Reader, typed: string): Promise<Prisma.AccessLogWhereInput[]> {
  const where = { number: typed.trim().toUpperCase() };
  const candidacy = await tx.candidacy.findUnique({
    where,
    select: { id: true, candidateId: true },
  });
  const session = await tx.jurySession.findUnique({ where, select: { id: true } });
  return [
    ...(candidacy ? [{ subjectType: "Candidacy", subjectId: candidacy.id }] : []),
    ...(candidacy?.candidateId
      ? [{ subjectType: "Candidate", subjectId: candidacy.candidateId }]
      : []),
    ...(session ? [{ subjectType: "JurySession", subjectId: session.id }] : []),
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
