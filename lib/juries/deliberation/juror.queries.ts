import "server-only";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { readDossierRow } from "@/lib/candidacies/dossier-row.queries";
import { readAcquired } from "@/lib/candidates/acquired-block.queries";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import { checkComposition } from "@/lib/juries/composition/composition";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import { findOwnNotice } from "@/lib/jury-sessions/absence.queries";
import { mandateKindLabel } from "@/lib/jury-sessions/jury-session.labels";
import {
  availableSessionEvents,
  isOutside,
  linkOf,
  mayEdit,
  seenBy,
  sessionPolicy,
} from "@/lib/jury-sessions/jury-session.policy";
import { PRESSING_STATES } from "@/lib/jury-sessions/phase";
import {
  nextFirst,
  sessionSubjectSelect,
  summonedSessions,
  toEntrySubject,
  toSessionSubject,
} from "@/lib/jury-sessions/subject.queries";
import { type Actor, mandatesOn } from "@/lib/platform/actor/actor";
import { readPage } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { Prisma } from "@/prisma/generated/client.ts";
import type { JurorEntry, JurorSession } from "./view";

/** More sessions than a member has before them: the oldest are those that sit or are to sign. */
const PRESSING = 100;

const sessionSelect = {
  ...sessionSubjectSelect,
  ...{ version: true, number: true, startTime: true, place: true, link: true, endReason: true },
  secretary: { select: { displayName: true } },
} as const;

/** A session for one of its members. */
export const getJurorSession = (
  actor: Actor,
  id: string,
  now: Date,
): Promise<JurorSession | null> =>
  read(actor, async (tx) => {
    const row = await tx.jurySession.findUnique({ where: { id }, select: sessionSelect });
    const found = row && toSessionSubject(row);
    if (!found || !sessionPolicy.readAsJuror(actor, found)) return null;
    const subject = seenBy(actor, found);
    const { version, number, startTime, place, link, endReason, secretary } = row;
    const { heldOn } = subject;
    const facts = await readComposition(tx, id, heldOn);
    const own = ownAmong(actor, subject.members, heldOn);
    const member = ownAmong(actor, facts.members, heldOn);
    if (!own || !member) return null;
    return {
      ...{ number, startTime, place, link, endReason },
      version: isOutside(actor, found) ? 0 : version,
      id,
      heldOn,
      secretaryName: secretary.displayName,
      state: subject.state,
      isToday: parisDay(now) === heldOn,
      sits: own.isPresent,
      presides: own.isPresent && own.isPresiding,
      capacity: mandateKindLabel(member.kind, member.gender),
      events: availableSessionEvents(actor, subject),
      mayDeclare: mayEdit(actor, subject, "declareInterest"),
      absence: await findOwnNotice(tx, id, { userId: actor.userId, heldOn }),
      mayAnnounceAbsence: mayEdit(actor, subject, "announceAbsence"),
      composition: checkComposition(facts, null),
      entries: await listEntries(tx, id, own.mandateId),
    };
  });

function ownAmong<M extends { mandateId: string }>(
  actor: Actor,
  members: readonly M[],
  heldOn: CalendarDay,
): M | undefined {
  const ids = mandatesOn(actor, heldOn);
  return members.find(({ mandateId }) => ids.includes(mandateId));
}

/** The session a member turns to first: the one that sits, then what is to sign, then the next summons. */
export const getPressingSession = (actor: Actor, now: Date): Promise<JurorSession | null> =>
  read(actor, async (tx) => {
    const where = Prisma.sql`s.state = ANY(${PRESSING_STATES}::"JurySessionState"[])`;
    const list = { order: nextFirst, ways: summonedSessions(actor), where, size: PRESSING };
    const { rows } = await readPage(tx, list, (ids) =>
      tx.jurySession.findMany({ where: { id: { in: ids } }, select: sessionSubjectSelect }),
    );
    const shown = rows.map((row) => seenBy(actor, toSessionSubject(row)));
    const [first] = PRESSING_STATES.flatMap((state) => shown.filter((one) => one.state === state));
    return first ? getJurorSession(actor, first.id, now) : null;
  });

const entrySelect = {
  id: true,
  candidacyId: true,
  interviewTime: true,
  interviewPlace: true,
  interviewRemote: true,
  interests: { select: { mandateId: true, kind: true } },
  candidacy: {
    select: {
      route: true,
      company: { select: { name: true } },
      experiences: {
        select: { employer: true },
        orderBy: { ordinal: "asc" },
      },
      candidate: { select: nameSelect },
    },
  },
} as const;

async function listEntries(
  tx: Reader,
  sessionId: string,
  mandateId: string,
): Promise<JurorEntry[]> {
  const rows = await tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: entrySelect,
    orderBy: { ordinal: "asc" },
  });
  return rows.map(({ id, interests, candidacy, ...row }, index) => {
    const link = linkOf(toEntrySubject(interests), mandateId);
    const isDetected = interests.some(
      (one) => one.mandateId === mandateId && one.kind === "DETECTED",
    );
    const place = { id, position: index + 1, link, isDetected };
    if (link === "LINKED") return { ...place, shown: null, file: null };
    const { route, company, experiences, candidate } = candidacy;
    const employers = company
      ? [company.name]
      : [...new Set(experiences.map(({ employer }) => employer))];
    return {
      ...place,
      shown: { candidateName: nameOrNone(candidate), employers },
      file: link === "CLEARED" ? { ...row, route } : null,
    };
  });
}

/** A dossier of this session, for the member who may read it (R35); null for anyone else. */
export const findForJuror = (actor: Actor, sessionId: string, candidacyId: string) =>
  read(actor, async (tx) => {
    const row = await readDossierRow(tx, candidacyId);
    if (!row) return null;
    const { subject, candidate, candidateId, number } = row;
    if (subject.entry?.sessionId !== sessionId || !candidacyPolicy.readAsJuror(actor, subject))
      return null;
    const heard = row.docketEntries.find((entry) => entry.sessionId === sessionId);
    return {
      sessionId,
      sessionNumber: heard?.session.number ?? "",
      number,
      candidateName: nameOrNone(candidate),
      route: subject.route,
      acquired: candidateId ? await readAcquired(tx, candidateId) : [],
    };
  });
