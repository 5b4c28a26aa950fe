import "server-only";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import { checkComposition, expectedPresence } from "@/lib/juries/composition/composition";
import { mandatesInForce, readComposition } from "@/lib/juries/composition/composition.queries";
import { minutesPolicy } from "@/lib/juries/minutes/minutes.policy";
import { findWithdrawal } from "@/lib/juries/minutes/minutes.queries";
import {
  availableSessionEvents,
  mayEdit,
  type SessionSubject,
  sessionPolicy,
} from "@/lib/jury-sessions/jury-session.policy";
import { LIVE_STATES } from "@/lib/jury-sessions/phase";
import {
  findSessionSubject,
  summonedSessions,
  visibleSessions,
} from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay, daysBetween, parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { findOtherSecretaries } from "./secretary.queries";
import type { DocketRow, SessionPage, SessionRow } from "./view";

const PAGE = 30;
const RUNNING_SHOWN = 5;

type SessionList = { sessions: SessionRow[]; next: string | null };

/** The sessions the actor may read, latest first, by keyset: `after` is the id of the last one shown. */
export const listSessions = (actor: Actor, after?: string): Promise<SessionList> =>
  read(actor, (tx) => readSessions(tx, visibleSessions(actor), after));

/** Those the actor is summoned to, in the space of the jury. */
export const listSummonedSessions = (actor: Actor, after?: string): Promise<SessionList> =>
  read(actor, (tx) => readSessions(tx, summonedSessions(actor), after));

/** The sessions that are not over, the first to come first. */
export const listRunningSessions = (actor: Actor): Promise<SessionRow[]> =>
  read(actor, async (tx) => {
    const rows = await tx.jurySession.findMany({
      where: { AND: [visibleSessions(actor), { state: { in: LIVE_STATES } }] },
      select: rowSelect,
      orderBy: [{ heldOn: "asc" }, { id: "asc" }],
      take: RUNNING_SHOWN,
    });
    return rows.map(toRow);
  });

const rowSelect = {
  id: true,
  number: true,
  state: true,
  heldOn: true,
  startTime: true,
  place: true,
  _count: { select: { docket: { where: { removedAt: null } } } },
} as const satisfies Prisma.JurySessionSelect;

const toRow = ({
  _count,
  heldOn,
  ...row
}: Prisma.JurySessionGetPayload<{ select: typeof rowSelect }>): SessionRow => ({
  ...row,
  heldOn: dateToDay(heldOn),
  entries: _count.docket,
});

async function readSessions(
  tx: Reader,
  where: Prisma.JurySessionWhereInput,
  after: string | undefined,
): Promise<SessionList> {
  const rows = await tx.jurySession.findMany({
    where,
    select: rowSelect,
    orderBy: [{ heldOn: "desc" }, { id: "desc" }],
    ...pageAfter(after, PAGE),
  });
  const { shown, last } = cutPage(rows, PAGE);
  return { sessions: shown.map(toRow), next: last?.id ?? null };
}

const docketOf = async (tx: Reader, sessionId: string): Promise<DocketRow[]> => {
  const rows = await tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: {
      id: true,
      candidacyId: true,
      interviewTime: true,
      interviewPlace: true,
      candidacy: {
        select: {
          number: true,
          route: true,
          candidate: { select: nameSelect },
        },
      },
    },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
  return rows.map(({ candidacy, ...row }) => ({
    ...row,
    number: promised(candidacy, "number").number,
    route: candidacy.route,
    candidateName: nameOrNone(candidacy.candidate),
  }));
};

/** A session for the secretariat; nothing here tells what the jury enters before the last signature. */
export const getSessionPage = (actor: Actor, id: string, now: Date): Promise<SessionPage | null> =>
  read(actor, async (tx) => {
    const subject = await findSessionSubject(tx, id);
    if (!subject || !sessionPolicy.readAsSecretariat(actor, subject)) return null;
    const row = await tx.jurySession.findUniqueOrThrow({
      where: { id },
      include: { secretary: { select: { displayName: true } } },
    });
    const heldOn = dateToDay(row.heldOn);
    const facts = await readComposition(tx, id, heldOn);
    const shown = facts.members.some(({ status }) => status === "PRESENT")
      ? facts
      : expectedPresence(facts);
    const settings = await readSettings(tx);
    const { version, number, state, startTime, place, link, endReason } = row;
    return {
      id,
      version,
      number,
      state,
      startTime,
      place,
      link,
      endReason,
      heldOn,
      secretaryName: row.secretary.displayName,
      isSecretary: row.secretaryId === actor.userId,
      otherSecretaries: await findOtherSecretaries(actor, subject),
      events: availableSessionEvents(actor, subject),
      mayKeepDocket: mayEdit(actor, subject, "takeOff"),
      notice: {
        left: daysBetween(parisDay(now), heldOn),
        wanted: asNumber(settings["jury.noticeDays"], 21),
      },
      docket: await docketOf(tx, id),
      members: facts.members,
      composition: checkComposition(shown, null),
      lateMembers: await countLate(tx, actor, subject, heldOn),
      minutes: await findMinutesRow(tx, actor, subject),
      withdrawal: await findWithdrawal(actor, id),
    };
  });

async function countLate(
  tx: Reader,
  actor: Actor,
  subject: SessionSubject,
  day: CalendarDay,
): Promise<number> {
  if (!mayEdit(actor, subject, "summonLate")) return 0;
  const summoned = new Set(subject.members.map(({ mandateId }) => mandateId));
  const inForce = await mandatesInForce(tx, day);
  return inForce.filter(({ id }) => !summoned.has(id)).length;
}

async function findMinutesRow(
  tx: Reader,
  actor: Actor,
  subject: SessionSubject,
): Promise<SessionPage["minutes"]> {
  const minutes = await tx.minutes.findFirst({
    where: { sessionId: subject.id, withdrawnAt: null },
    select: {
      edition: true,
      number: true,
      fileId: true,
      signedFileId: true,
      _count: { select: { signatures: true } },
    },
  });
  if (!minutes) return null;
  const mayRead = minutesPolicy.readAsSecretariat(actor, {
    ...subject,
    sessionState: subject.state,
    isWithdrawn: false,
  });
  const { edition, number, fileId, signedFileId, _count } = minutes;
  return {
    edition,
    number,
    signatures: _count.signatures,
    fileId: mayRead ? (signedFileId ?? fileId) : null,
  };
}
