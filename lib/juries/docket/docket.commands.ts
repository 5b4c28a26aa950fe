import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { checkMayGoOn } from "@/lib/candidacies/expiry/protection.commands";
import { checkNotHeardTwice } from "@/lib/identity/unsettled.commands";
import type { SessionEdit } from "@/lib/jury-sessions/jury-session";
import {
  type LockedSession,
  lockSessionForEdit,
  touchSession,
} from "@/lib/jury-sessions/jury-session.commands";
import { isBeforeSitting, LIVE_STATES } from "@/lib/jury-sessions/phase";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { readSettings } from "@/lib/settings/setting.queries";
import type { MoveEntryInput, ScheduleCandidaciesInput, TakeOffInput } from "./docket.schema";
import { notifyEntryCandidate } from "./notification.commands";

type OnSession = Promise<{ sessionId: string }>;

/**
 * Puts candidacies that are ready, of both routes, on the docket, in the order given. Refused (RULE) for a block that somebody
 * of the same identity holds or is heard for, until it is settled whether they are one person, and for a sitting held after
 * the end of a registration that nothing outlives (R2).
 */
export async function scheduleCandidacies(
  work: Work,
  { id, version, candidacyIds }: ScheduleCandidaciesInput,
): OnSession {
  const session = await lockSessionForEdit(work, { id, version }, "keepDocket");
  const { heldOn } = session;
  const { _max: last } = await work.tx.docketEntry.aggregate({
    where: { sessionId: id },
    _max: { ordinal: true },
  });
  for (const [index, candidacyId] of candidacyIds.entries()) {
    const candidacy = await lockForEvent(work, { id: candidacyId }, "schedule");
    await checkNotHeardTwice(work, candidacy);
    await checkMayGoOn(work, candidacyId, heldOn);
    await moveCandidacy(work, candidacy, {
      event: "schedule",
      payload: { sessionId: id },
    });
    const ordinal = (last.ordinal ?? 0) + index + 1;
    await work.tx.docketEntry.create({
      data: { sessionId: id, candidacyId, ordinal },
      select: { id: true },
    });
    await notifyEntryCandidate(work, candidacyId, "scheduledForJury", { candidacyId, heldOn });
  }
  const mixed = await mixedRoutes(work, id);
  if (mixed) refuseByRule(mixed);
  await touchSession(work, session, "keepDocket", { added: candidacyIds });
  return { sessionId: id };
}

/** Without the setting « jury.jointSession », one session examines one route. */
async function mixedRoutes({ tx }: Work, sessionId: string): Promise<string | null> {
  const settings = await readSettings(tx);
  if (settings["jury.jointSession"] === "on") return null;
  const entries = await tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: { candidacy: { select: { route: true } } },
  });
  const routes = new Set(entries.map(({ candidacy }) => candidacy.route));
  return routes.size > 1
    ? "Une session examine une seule voie : les deux voies ne peuvent pas être au même rôle."
    : null;
}

type Entry = { id: string; candidacyId: string };

/** Takes one candidacy off a docket: it is ready for the jury again, and its candidate is told. */
export async function takeOffDocket(
  work: Work,
  { heldOn }: Pick<LockedSession, "heldOn">,
  { id, candidacyId }: Entry,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id: candidacyId }, "postpone");
  await work.tx.docketEntry.update({
    where: { id },
    data: { removedAt: work.now },
    select: { id: true },
  });
  await moveCandidacy(work, candidacy, { event: "postpone" });
  await notifyEntryCandidate(work, candidacyId, "takenOffDocket", { candidacyId, heldOn });
}

export type LockedEntry = Entry & {
  version: number;
  ordinal: number;
  session: LockedSession;
};
type Target = { entryId: string; version?: number };

/** Locks the session of an entry for an edit; `version` is the session's, on which the page was made. */
export async function lockEntry(
  work: Work,
  { entryId, version }: Target,
  edit: SessionEdit,
): Promise<LockedEntry> {
  const found = await work.tx.docketEntry.findUnique({
    where: { id: entryId },
    select: { sessionId: true },
  });
  if (!found) refuseNotFound();
  const session = await lockSessionForEdit(
    work,
    { id: found.sessionId, ...(version !== undefined && { version }) },
    edit,
  );
  const entry = await work.tx.docketEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: { id: true, candidacyId: true, version: true, ordinal: true, removedAt: true },
  });
  if (entry.removedAt) refuseConflict();
  return { ...entry, session };
}

export async function takeOff(work: Work, input: TakeOffInput): OnSession {
  const { session, ...entry } = await lockEntry(work, input, "takeOff");
  await takeOffDocket(work, session, entry);
  await touchSession(work, session, "takeOff", { entryId: entry.id });
  return { sessionId: session.id };
}

/** Swaps an entry with the one before or after it. */
export async function moveEntry(work: Work, { direction, ...input }: MoveEntryInput): OnSession {
  const { session, id, ordinal } = await lockEntry(work, input, "keepDocket");
  const up = direction === "UP";
  const neighbour = await work.tx.docketEntry.findFirst({
    where: {
      sessionId: session.id,
      removedAt: null,
      ordinal: up ? { lt: ordinal } : { gt: ordinal },
    },
    orderBy: { ordinal: up ? "desc" : "asc" },
    select: { id: true, ordinal: true },
  });
  if (!neighbour)
    refuseByRule(
      up ? "Cette candidature est déjà la première." : "Cette candidature est déjà la dernière.",
    );
  await work.tx.docketEntry.update({
    where: { id },
    data: { ordinal: neighbour.ordinal },
    select: { id: true },
  });
  await work.tx.docketEntry.update({
    where: { id: neighbour.id },
    data: { ordinal },
    select: { id: true },
  });
  await touchSession(work, session, "keepDocket", { moved: id });
  return { sessionId: session.id };
}

/**
 * Locks the session that a candidacy is going to, if any. Sessions are locked before their candidacies everywhere,
 * so that a withdrawal and an opening wait for one another instead of blocking each other.
 */
export async function lockSessionOf({ tx }: Work, candidacyId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT FROM "JurySession" s JOIN "DocketEntry" d ON d."sessionId" = s.id
    WHERE d."candidacyId" = ${candidacyId}::uuid AND d."removedAt" IS NULL AND d.outcome IS NULL FOR UPDATE OF s`;
}

/**
 * Takes a candidacy that is being withdrawn off its docket, in the transaction of the withdrawal.
 * Refused once its session has opened: the session is locked and looked at again here.
 */
export async function postponeForWithdrawal(work: Work, candidacyId: string): Promise<void> {
  const { tx, now } = work;
  await lockSessionOf(work, candidacyId);
  const entry = await tx.docketEntry.findFirst({
    where: {
      candidacyId,
      removedAt: null,
      session: { state: { in: LIVE_STATES } },
    },
    select: { id: true, session: { select: { state: true } } },
  });
  if (!entry) return;
  if (!isBeforeSitting(entry.session.state)) {
    refuseByRule("La session du jury est ouverte : la candidature ne peut plus être retirée.");
  }
  await tx.docketEntry.update({
    where: { id: entry.id },
    data: { removedAt: now },
    select: { id: true },
  });
}
