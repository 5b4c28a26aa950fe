import "server-only";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import { checkComposition, expectedPresence } from "@/lib/juries/composition/composition";
import { mandatesInForce, readComposition } from "@/lib/juries/composition/composition.queries";
import { minutesPolicy } from "@/lib/juries/minutes/minutes.policy";
import { findWithdrawal } from "@/lib/juries/minutes/minutes.queries";
import { listNotices } from "@/lib/jury-sessions/absence.queries";
import {
  availableSessionEvents,
  isOutside,
  mayEdit,
  type SessionSubject,
  seenBy,
  sessionPolicy,
} from "@/lib/jury-sessions/jury-session.policy";
import { sessionSubjectSelect, toSessionSubject } from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import {
  type CalendarDay,
  dateToDay,
  daysBetween,
  dayToDate,
  parisDay,
} from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { findLacking } from "@/lib/settings/needed.queries";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { findOtherSecretaries } from "./secretary.queries";
import type { DocketRow, SessionPage } from "./view";

const docketOf = async (
  tx: Reader,
  sessionId: string,
  heldOn: CalendarDay,
): Promise<DocketRow[]> => {
  const rows = await tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: {
      id: true,
      candidacyId: true,
      interviewTime: true,
      interviewPlace: true,
      interviewRemote: true,
      candidacy: {
        select: {
          number: true,
          route: true,
          candidate: { select: nameSelect },
          deadlines: {
            where: { kind: "JURY_BEFORE", stoppedAt: null, dueOn: { lt: dayToDate(heldOn) } },
            select: { dueOn: true },
          },
        },
      },
    },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
  return rows.map(({ candidacy, ...row }) => ({
    ...row,
    lateSince: candidacy.deadlines[0] ? dateToDay(candidacy.deadlines[0].dueOn) : null,
    number: promised(candidacy, "number").number,
    route: candidacy.route,
    candidateName: nameOrNone(candidacy.candidate),
  }));
};

const sessionSelect = {
  ...sessionSubjectSelect,
  ...{ version: true, number: true, startTime: true, place: true, link: true },
  ...{ remoteInterviews: true, endReason: true },
  secretary: { select: { displayName: true } },
} as const;

/**
 * A session for the secretariat. Before the last signature nothing here tells what the jury enters, nor, to any but its
 * secretary, that it has: the state is that of a deliberation, and no form of theirs bears the version.
 */
export const getSessionPage = (actor: Actor, id: string, now: Date): Promise<SessionPage | null> =>
  read(actor, async (tx) => {
    const row = await tx.jurySession.findUnique({ where: { id }, select: sessionSelect });
    const found = row && toSessionSubject(row);
    if (!found || !sessionPolicy.readAsSecretariat(actor, found)) return null;
    const subject = seenBy(actor, found);
    const heldOn = dateToDay(row.heldOn);
    const facts = await readComposition(tx, id, heldOn);
    const shown = facts.members.some(({ status }) => status === "PRESENT")
      ? facts
      : expectedPresence(facts);
    const settings = await readSettings(tx);
    const { number, startTime, place, link, remoteInterviews, endReason } = row;
    return {
      id,
      version: isOutside(actor, found) ? 0 : row.version,
      number,
      state: subject.state,
      startTime,
      place,
      link,
      remoteInterviews,
      endReason,
      heldOn,
      secretaryId: subject.secretaryId,
      secretaryName: row.secretary.displayName,
      isSecretary: row.secretaryId === actor.userId,
      absences: await listNotices(tx, id, heldOn),
      otherSecretaries: await findOtherSecretaries(actor, subject),
      events: availableSessionEvents(actor, subject),
      mayKeepDocket: mayEdit(actor, subject, "takeOff"),
      notice: {
        left: daysBetween(parisDay(now), heldOn),
        wanted: asNumber(settings["jury.noticeDays"], 21),
      },
      docket: await docketOf(tx, id, heldOn),
      members: facts.members,
      composition: checkComposition(shown, null),
      lateMembers: await countLate(tx, actor, subject, heldOn),
      minutes: await findMinutesRow(tx, actor, found),
      withdrawal: await findWithdrawal(actor, id),
      lacking: await findLacking(tx, actor, "RESULT"),
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
      signatures: { select: { id: true } },
    },
  });
  if (!minutes || isOutside(actor, subject)) return null;
  const mayRead = minutesPolicy.readAsSecretariat(actor, {
    ...subject,
    sessionState: subject.state,
    isWithdrawn: false,
  });
  const { edition, number, fileId, signedFileId, signatures } = minutes;
  return {
    edition,
    number,
    signatures: signatures.length,
    fileId: mayRead ? (signedFileId ?? fileId) : null,
  };
}
