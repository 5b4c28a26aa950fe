import { recordAttendance } from "@/lib/juries/deliberation/attendance.commands";
import { decideEntry } from "@/lib/juries/deliberation/decision.commands";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { recordInterest } from "@/lib/juries/deliberation/interest.commands";
import { recordInterview, setInterview } from "@/lib/juries/deliberation/interview.commands";
import { recordPresiding } from "@/lib/juries/deliberation/presiding.commands";
import { scheduleCandidacies } from "@/lib/juries/docket/docket.commands";
import { planSession } from "@/lib/juries/sessions/planning.commands";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { type Juror, type Jury, titulars } from "./juries";
import { accepted, act, NOW } from "./people";

export const versionOf = async (id: string): Promise<number> =>
  (await db.jurySession.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
export const sessionStateOf = async (id: string) =>
  (await db.jurySession.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
export const entryOf = (candidacyId: string) =>
  db.docketEntry.findFirstOrThrow({
    where: { candidacyId, removedAt: null },
    orderBy: { id: "desc" },
  });

/** What a member declared, or the portal found, of links with the candidates of a session: « DETECTED COMPANY ». */
export const linksOf = async (sessionId: string, { mandateId }: Pick<Juror, "mandateId">) =>
  (await db.interest.findMany({ where: { mandateId, entry: { sessionId } } })).map(
    ({ kind, reason }) => `${kind} ${reason}`,
  );

type Sitting = { heldOn?: CalendarDay; candidacies: readonly { id: string }[]; now?: Date };

/** A session with its docket and the interviews of its VAE candidates. */
export async function aPlannedSession(
  { secretary }: Jury,
  { heldOn = "2026-11-22", candidacies, now = NOW }: Sitting,
): Promise<string> {
  const sitting = {
    heldOn,
    startTime: "09:30",
    place: "Paris",
    link: "",
    secretaryId: secretary.userId,
  };
  const { id } = accepted(await act(secretary, (work) => planSession(work, sitting), now));
  const candidacyIds = candidacies.map((candidacy) => candidacy.id);
  accepted(
    await act(
      secretary,
      (work) => scheduleCandidacies(work, { id, version: 1, candidacyIds }),
      now,
    ),
  );
  for (const candidacyId of candidacyIds) {
    const { route } = await db.candidacy.findUniqueOrThrow({
      where: { id: candidacyId },
      select: { route: true },
    });
    if (route !== "VAE") continue;
    const interview = {
      entryId: (await entryOf(candidacyId)).id,
      version: await versionOf(id),
      time: "10:00",
      mode: "ON_SITE" as const,
      place: "Salle 2",
    };
    accepted(await act(secretary, (work) => setInterview(work, interview), now));
  }
  return id;
}

export async function aSummonedSession(jury: Jury, sitting: Sitting): Promise<string> {
  const id = await aPlannedSession(jury, sitting);
  const version = await versionOf(id);
  accepted(await act(jury.secretary, (work) => summonSession(work, { id, version }), sitting.now));
  return id;
}

type Presence = Sitting & { present?: readonly Juror[]; presiding?: Juror };

/** A session whose members have taken their places and declared no link, the interviews held. */
export async function aSeatedSession(
  jury: Jury,
  { present = titulars(jury), presiding, ...sitting }: Presence,
): Promise<string> {
  const id = await aSummonedSession(jury, sitting);
  await seat(jury, id, present, sitting.now);
  for (const juror of present) await declareNoLink(jury, id, juror, sitting.now);
  const president = presiding ?? present.find(({ side }) => side === "EMPLOYERS");
  if (president) {
    const chair = { id, version: await versionOf(id), mandateId: president.mandateId };
    accepted(await act(jury.secretary, (work) => recordPresiding(work, chair), sitting.now));
  }
  const entries = await db.docketEntry.findMany({
    where: { sessionId: id, removedAt: null, candidacy: { route: "VAE" } },
  });
  for (const { id: entryId } of entries) {
    const held = { entryId, version: await versionOf(id), held: "yes" as const };
    accepted(await act(jury.secretary, (work) => recordInterview(work, held), sitting.now));
  }
  return id;
}

/** Records who came; the others are absent. */
export async function seat(
  { secretary, ...jury }: Jury,
  id: string,
  present: readonly Juror[],
  now = NOW,
): Promise<void> {
  const came = new Set(present.map(({ mandateId }) => mandateId));
  const statuses = [...jury.employers, ...jury.employees].map(({ mandateId }) => ({
    mandateId,
    status: came.has(mandateId) ? ("PRESENT" as const) : ("ABSENT" as const),
  }));
  const version = await versionOf(id);
  accepted(await act(secretary, (work) => recordAttendance(work, { id, version, statuses }), now));
}

/** Takes down that a member has no link with any candidate but those the portal found. */
export async function declareNoLink(
  { secretary }: Jury,
  id: string,
  juror: Juror,
  now = NOW,
): Promise<void> {
  const entries = await db.docketEntry.findMany({
    where: { sessionId: id, removedAt: null, interests: { none: { mandateId: juror.mandateId } } },
    select: { id: true },
  });
  for (const { id: entryId } of entries) {
    const said = { entryId, mandateId: juror.mandateId, kind: "NONE" as const, reason: "" };
    accepted(await act(secretary, (work) => recordInterest(work, said), now));
  }
}

export async function anOpenSession(
  jury: Jury,
  presence: Presence,
): Promise<{ id: string; president: Juror }> {
  const id = await aSeatedSession(jury, presence);
  const president =
    presence.presiding ??
    (presence.present ?? titulars(jury)).find(({ side }) => side === "EMPLOYERS");
  if (!president) throw new Error("nobody presides");
  const version = await versionOf(id);
  accepted(await act(president, (work) => openSession(work, { id, version }), presence.now));
  return { id, president };
}

export const validated = (blockId: string) => ({
  blockId,
  verdict: "VALIDATED" as const,
  reasons: "",
  recommendations: "",
});
export const refused = (blockId: string) => ({
  blockId,
  verdict: "NOT_VALIDATED" as const,
  reasons: "Aucune situation vécue ne l’illustre.",
  recommendations: "Décrire un sinistre traité.",
});

type Entered = Pick<Parameters<typeof decideEntry>[1], "outcome" | "blocks">;

/** What the president enters for a candidacy. */
export async function enter(president: Juror, candidacyId: string, entered: Entered, now = NOW) {
  const { id: entryId, version } = await entryOf(candidacyId);
  return act(president, (work) => decideEntry(work, { entryId, version, ...entered }), now);
}
