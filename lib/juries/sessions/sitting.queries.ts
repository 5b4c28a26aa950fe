import "server-only";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import { checkComposition } from "@/lib/juries/composition/composition";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import type { CompositionMember } from "@/lib/juries/composition/facts";
import type { SessionEdit } from "@/lib/jury-sessions/jury-session";
import { linkOf, mayEdit, sessionPolicy } from "@/lib/jury-sessions/jury-session.policy";
import { findSessionSubject, toEntrySubject } from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import type { SittingPage } from "./view";

/** The sitting, for the session's secretary alone; what the jury enters does not show here. */
export const getSittingPage = (actor: Actor, id: string, now: Date): Promise<SittingPage | null> =>
  read(actor, async (tx) => {
    const subject = await findSessionSubject(tx, id);
    if (!subject || !sessionPolicy.recordAttendance(actor, subject)) return null;
    const row = await tx.jurySession.findUniqueOrThrow({
      where: { id },
      select: { version: true, number: true, heldOn: true },
    });
    const heldOn = dateToDay(row.heldOn);
    const facts = await readComposition(tx, id, heldOn);
    const entries = await readEntries(tx, id);
    const isToday = parisDay(now) >= heldOn;
    const may = (edit: SessionEdit) => mayEdit(actor, subject, edit);
    return {
      id,
      version: row.version,
      number: row.number,
      state: subject.state,
      heldOn,
      isToday,
      may: {
        recordAttendance: isToday && may("recordAttendance"),
        recordPresiding: isToday && may("recordPresiding"),
        recordInterview: isToday && may("recordInterview"),
        recordInterest: may("recordInterest"),
      },
      members: await withSeats(tx, facts.members),
      presidentName: facts.president?.name ?? null,
      composition: checkComposition(facts, null),
      entries: entries.map(({ interests, candidacy, ...entry }, index) => {
        const subjectOfEntry = toEntrySubject(interests);
        return {
          ...entry,
          position: index + 1,
          number: promised(candidacy, "number").number,
          route: candidacy.route,
          candidateName: nameOrNone(candidacy.candidate),
          composition: checkComposition(facts, { ...subjectOfEntry, route: candidacy.route }),
          members: facts.members.map(({ mandateId, name }) => {
            const interest = interests.find((one) => one.mandateId === mandateId);
            return {
              mandateId,
              name,
              link: linkOf(subjectOfEntry, mandateId),
              isDetected: interest?.kind === "DETECTED",
              reason: interest?.reason ?? "",
            };
          }),
        };
      }),
    };
  });

const readEntries = (tx: Reader, sessionId: string) =>
  tx.docketEntry.findMany({
    where: { sessionId, removedAt: null },
    select: {
      id: true,
      interviewTime: true,
      interviewHeld: true,
      interests: { select: { mandateId: true, kind: true, reason: true } },
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

async function withSeats(
  tx: Reader,
  members: readonly CompositionMember[],
): Promise<SittingPage["members"]> {
  const seats = await tx.seat.findMany({
    where: { id: { in: members.map(({ seatId }) => seatId) } },
    select: { id: true, label: true },
  });
  const labels = new Map(seats.map(({ id, label }) => [id, label]));
  const order = (member: SittingPage["members"][number]) =>
    `${member.side}${member.organisation}${member.seatLabel}${member.kind === "TITULAR" ? 0 : 1}`;
  return members
    .map((member) => ({ ...member, seatLabel: labels.get(member.seatId) ?? "" }))
    .sort((one, other) => order(one).localeCompare(order(other), "fr"));
}
