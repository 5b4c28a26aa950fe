import "server-only";
import type { LockedSession } from "@/lib/jury-sessions/jury-session.commands";
import { UNOPENED_STATES } from "@/lib/jury-sessions/phase";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { companiesOf, employersOf, findLink, pastLinksSince } from "./link";
import { readCandidates, readGroups, readMembers } from "./link.queries";

/**
 * Writes the links that the portal finds between the members summoned and the candidates of the docket (R35), in place of
 * those it found before; whoever is no longer found linked has to declare. The caller holds the session.
 */
export async function detectLinks(
  { tx, now }: Work,
  { id: sessionId, heldOn }: Pick<LockedSession, "id" | "heldOn">,
): Promise<void> {
  const settings = await readSettings(tx);
  const since = pastLinksSince(heldOn, settings["jury.pastLinkYears"]);
  const members = await readMembers(tx, sessionId);
  const candidates = await readCandidates(tx, sessionId);
  const groups = await readGroups(tx, [
    ...members.flatMap((member) => employersOf(member, since)),
    ...candidates.flatMap((candidate) => companiesOf(candidate, since)),
  ]);
  const found = candidates.flatMap(({ entryId, ...candidate }) =>
    members.flatMap(({ mandateId, ...member }) => {
      const reason = findLink(member, candidate, { since, groups });
      return reason ? [{ entryId, mandateId, reason }] : [];
    }),
  );
  await tx.interest.deleteMany({
    where: { kind: "DETECTED", entry: { sessionId, removedAt: null } },
  });
  for (const { entryId, mandateId, reason } of found) {
    const data = { kind: "DETECTED" as const, reason, recordedById: null, recordedAt: now };
    await tx.interest.upsert({
      where: { entryId_mandateId: { entryId, mandateId } },
      create: { entryId, mandateId, ...data },
      update: data,
      select: { id: true },
    });
  }
}

/**
 * Looks again at the sessions that a mandate is summoned to and that have not opened, after something of its holder was
 * recorded. `holdSessions` comes first.
 */
export const detectLinksOf = (work: Work, mandateId: string): Promise<void> =>
  detectAgain(work, { mandateId });

/** The same for every member summoned, after something was recorded that is of nobody alone. */
export const detectAllLinks = (work: Work): Promise<void> => detectAgain(work, {});

async function detectAgain(work: Work, summoned: Prisma.AttendanceWhereInput): Promise<void> {
  const sessions = await work.tx.jurySession.findMany({
    where: { state: { in: UNOPENED_STATES }, attendances: { some: summoned } },
    select: { id: true, heldOn: true },
    orderBy: { id: "asc" },
  });
  for (const { id, heldOn } of sessions) await detectLinks(work, { id, heldOn: dateToDay(heldOn) });
}

/** Holds the sessions that have not opened, so that a summons made meanwhile is either seen or waits. */
export async function holdSessions({ tx }: Work): Promise<void> {
  await tx.$queryRaw`
    SELECT FROM "JurySession" WHERE state::text = ANY (${UNOPENED_STATES}) ORDER BY id FOR UPDATE`;
}
