import { ofName } from "@/lib/platform/shared/of-name";
import "server-only";
import { titularIsAbsent } from "@/lib/juries/composition/checks";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import type { CompositionMember } from "@/lib/juries/composition/facts";
import { lockSessionForEdit, touchSession } from "@/lib/jury-sessions/jury-session.commands";
import { beforeTheSitting } from "@/lib/jury-sessions/jury-session.labels";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import type { RecordAttendanceInput } from "./attendance.schema";

type OnSession = Promise<{ sessionId: string }>;

/**
 * Who is there (R51, R52), of the members summoned: refused before the day, for a mandate that does not cover it, and for a substitute
 * whose titular is not recorded as absent or excused.
 */
export async function recordAttendance(
  work: Work,
  { id, version, statuses }: RecordAttendanceInput,
): OnSession {
  const session = await lockSessionForEdit(work, { id, version }, "recordAttendance");
  const { heldOn } = session;
  if (work.today < heldOn) refuseByRule(beforeTheSitting(heldOn));
  const given = new Map(statuses.map(({ mandateId, status }) => [mandateId, status]));
  const { members: before } = await readComposition(work.tx, id, heldOn);
  if ([...given.keys()].some((key) => before.every(({ mandateId }) => mandateId !== key)))
    refuseNotFound();
  const members = before.map((member) => ({
    ...member,
    status: given.get(member.mandateId) ?? member.status,
  }));
  for (const member of members) {
    const refusal = presenceRefused(member, members, heldOn);
    if (refusal) refuseByRule(refusal, `status-${member.mandateId}`);
  }
  for (const { mandateId, status } of members) {
    const key = { sessionId_mandateId: { sessionId: id, mandateId } };
    await work.tx.attendance.update({ where: key, data: { status }, select: { id: true } });
  }
  await touchSession(work, session, "recordAttendance", {
    statuses: Object.fromEntries(given),
  });
  return { sessionId: id };
}

function presenceRefused(
  member: CompositionMember,
  members: readonly CompositionMember[],
  heldOn: CalendarDay,
): string | null {
  if (member.status !== "PRESENT") return null;
  if (!member.isValid)
    return `Le mandat ${ofName(member.name)} n’est pas valable le ${formatDay(heldOn)}.`;
  if (member.kind === "TITULAR" || titularIsAbsent(members, member.seatId)) return null;
  return `${member.name} supplée le titulaire du siège\u00a0: enregistrez d’abord celui-ci comme absent ou excusé.`;
}
