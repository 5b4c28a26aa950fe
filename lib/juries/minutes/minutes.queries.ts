import "server-only";
import { logAccess } from "@/lib/accounts/access-log.commands";
import { sessionTakesEvent } from "@/lib/jury-sessions/jury-session";
import {
  availableSessionEvents,
  linkOf,
  type SessionSubject,
  sessionPolicy,
} from "@/lib/jury-sessions/jury-session.policy";
import { SIGNED_STATES } from "@/lib/jury-sessions/phase";
import { findSessionSubject, toEntrySubject } from "@/lib/jury-sessions/subject.queries";
import { type Actor, mandatesOn } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { findLacking } from "@/lib/settings/needed.queries";
import { findStandingMinutes, readSignatories, type StandingMinutes } from "./facts.queries";
import { entryHash, type MinutesText } from "./minutes";
import { type MinutesSubject, minutesPolicy } from "./minutes.policy";
import { awaitedSignatories, maySignNow } from "./signing";
import type { MinutesPage, Withdrawal } from "./view";

/** What the policy of minutes needs to know of a session, and of the file asked for. */
export async function findMinutesSubject(
  tx: Pick<Reader, "jurySession">,
  sessionId: string,
  fileId?: string,
): Promise<MinutesSubject | null> {
  const session = await tx.jurySession.findUnique({
    where: { id: sessionId },
    select: {
      state: true,
      heldOn: true,
      secretaryId: true,
      minutes: { where: { withdrawnAt: { not: null } }, select: { fileId: true } },
      attendances: { where: { status: "PRESENT" }, select: { mandateId: true } },
      docket: {
        where: { removedAt: null },
        select: { interests: { select: { mandateId: true, kind: true } } },
      },
    },
  });
  if (!session) return null;
  const presentMandateIds = session.attendances.map(({ mandateId }) => mandateId);
  const entries = session.docket.map(({ interests }) => toEntrySubject(interests));
  return {
    sessionState: session.state,
    heldOn: dateToDay(session.heldOn),
    secretaryId: session.secretaryId,
    isWithdrawn: session.minutes.some((edition) => edition.fileId === fileId),
    presentMandateIds,
    recusedMandateIds: presentMandateIds.filter((id) =>
      entries.some((entry) => linkOf(entry, id) !== "CLEARED"),
    ),
  };
}

/** The edition withdrawn last, until one is signed: for who may read a withdrawn edition. */
export const findWithdrawal = (actor: Actor, sessionId: string): Promise<Withdrawal | null> =>
  read(actor, async (tx) => {
    const last = await tx.minutes.findFirst({
      where: {
        sessionId,
        withdrawnAt: { not: null },
        NOT: { session: { state: { in: SIGNED_STATES } } },
      },
      orderBy: { edition: "desc" },
      select: { edition: true, withdrawnAt: true, withdrawReason: true, fileId: true },
    });
    if (!last?.withdrawnAt) return null;
    const subject = await findMinutesSubject(tx, sessionId, last.fileId);
    if (!subject || !minutesPolicy.read(actor, subject)) return null;
    return { edition: last.edition, at: last.withdrawnAt, reason: last.withdrawReason ?? "" };
  });

/** The minutes for a member who sat: what they sign, entries they are recused from as a number and a hash. */
export const getMinutesPage = (actor: Actor, id: string): Promise<MinutesPage | null> =>
  read(actor, async (tx) => {
    const session = await findSessionSubject(tx, id);
    if (!session || !sessionPolicy.sit(actor, session)) return null;
    const row = await tx.jurySession.findUniqueOrThrow({
      where: { id },
      select: { version: true, number: true, heldOn: true },
    });
    const minutes = await findStandingMinutes(tx, id);
    const head = {
      session: { ...row, id, state: session.state, heldOn: dateToDay(row.heldOn) },
      events: availableSessionEvents(actor, session),
      withdrawal: await findWithdrawal(actor, id),
      lacking: await findLacking(tx, actor, "RESULT"),
    };
    if (!minutes) {
      return {
        ...head,
        text: null,
        entries: [],
        hash: null,
        registerNumber: null,
        fileId: null,
        signatures: [],
        maySign: false,
      };
    }
    return { ...head, ...(await minutesView(tx, actor, session, minutes)) };
  });

/** The same for a page: the opening of minutes that stand is logged (R80). */
export async function openMinutes(actor: Actor, id: string, now: Date) {
  const page = await getMinutesPage(actor, id);
  const reading = { subject: { type: "JurySession", id }, part: "MINUTES" } as const;
  if (page?.text) await logAccess(actor, { ...reading, capacity: "JURY" }, now);
  return page;
}

async function minutesView(
  tx: Reader,
  actor: Actor,
  session: SessionSubject,
  minutes: StandingMinutes,
) {
  const { entries, ...text } = minutes.content as unknown as MinutesText;
  const { members, entryIds } = await readSignatories(tx, session);
  const ownIds = mandatesOn(actor, session.heldOn);
  const own = members.filter(({ mandateId }) => ownIds.includes(mandateId));
  const readable = new Set(own.flatMap(({ clearedEntryIds }) => clearedEntryIds));
  const subject = await findMinutesSubject(tx, session.id);
  const signing = {
    members,
    entryIds,
    signedIds: minutes.signatures.map(({ mandateId }) => mandateId),
  };
  const isWhole = subject !== null && minutesPolicy.read(actor, subject);
  return {
    text,
    hash: minutes.contentHash,
    registerNumber: minutes.number,
    fileId: isWhole ? (minutes.signedFileId ?? minutes.fileId) : null,
    entries: entries.map((entry) => ({
      number: entry.number,
      hash: entryHash(entry),
      entry: readable.has(entry.entryId) ? entry : null,
    })),
    signatures: await signatureRows(tx, minutes, awaitedSignatories(signing)),
    maySign:
      sessionTakesEvent(session.state, "sign") &&
      own.some(({ mandateId }) => maySignNow(signing, mandateId)),
  };
}

async function signatureRows(
  tx: Reader,
  { signatures }: StandingMinutes,
  awaited: readonly string[],
) {
  const signed = new Map(signatures.map(({ mandateId, signedAt }) => [mandateId, signedAt]));
  const ids = [...signed.keys(), ...awaited];
  const rows = await tx.mandate.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      user: { select: { displayName: true } },
      seat: { select: { organisation: { select: { side: true } } } },
    },
  });
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row
      ? [
          {
            name: row.user.displayName,
            side: row.seat.organisation.side,
            signedAt: signed.get(id) ?? null,
          },
        ]
      : [];
  });
}
