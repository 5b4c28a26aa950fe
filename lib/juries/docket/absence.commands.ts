import "server-only";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import { lockSessionForEdit, note } from "@/lib/jury-sessions/jury-session.commands";
import { editAllowed } from "@/lib/jury-sessions/phase";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { type CalendarDay, dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import type { AnnounceInput } from "./absence.schema";

const TOO_LATE =
  "La séance est ouverte, ou n’est plus convoquée : prévenez le secrétariat par téléphone.";

/**
 * A member of the jury tells that they cannot come. Taken from the summons to the opening, once for each day the session
 * is set on; the attendance itself is taken at the sitting (R57). Refusals: NOT_FOUND, FORBIDDEN, RULE.
 */
export async function announceOwnAbsence(
  work: Work,
  { id, reason }: AnnounceInput,
): Promise<{ id: string }> {
  const session = await lockSessionForEdit(work, { id }, "announceAbsence");
  await keepNotice(work, { ...session, candidacyId: null }, reason);
  return { id };
}

/** A candidate tells that they cannot come to the interview they are summoned to: as above. */
export async function announceMissedHearing(
  work: Work,
  { id, reason }: AnnounceInput,
): Promise<{ id: string }> {
  const subject = await findSubject(work.tx, id);
  if (!subject || !candidacyPolicy.readAsCandidate(work.actor, subject)) refuseNotFound();
  const entry = await work.tx.docketEntry.findFirst({
    where: { candidacyId: id, removedAt: null, session: { summonedAt: { not: null } } },
    select: { sessionId: true },
    orderBy: { session: { heldOn: "desc" } },
  });
  if (!entry) refuseNotFound();
  const session = await holdSession(work, entry.sessionId);
  if (!editAllowed(session.state, "announceAbsence")) refuseByRule(TOO_LATE);
  await keepNotice(
    work,
    { ...session, heldOn: dateToDay(session.heldOn), candidacyId: id },
    reason,
  );
  return { id };
}

/** As it stands, and stays until the notice is kept: who opens the sitting waits. */
async function holdSession({ tx }: Work, id: string) {
  await tx.$queryRaw`SELECT FROM "JurySession" WHERE id = ${id}::uuid FOR SHARE`;
  return tx.jurySession.findUniqueOrThrow({
    where: { id },
    select: { id: true, number: true, state: true, heldOn: true, secretaryId: true },
  });
}

type Told = {
  id: string;
  number: string;
  state: Parameters<typeof editAllowed>[0];
  heldOn: CalendarDay;
  secretaryId: string;
  candidacyId: string | null;
};

async function keepNotice(
  work: Work,
  { id: sessionId, number, state, heldOn, secretaryId, candidacyId }: Told,
  reason: string,
): Promise<void> {
  const { tx, actor, now } = work;
  const said = { sessionId, userId: actor.userId, heldOn: dayToDate(heldOn) };
  const { count } = await tx.absenceNotice.createMany({
    data: { ...said, candidacyId, reason, saidAt: now },
    skipDuplicates: true,
  });
  if (count === 0) refuseByRule("Vous avez déjà prévenu de cette absence.");
  await note(work, sessionId, {
    type: "announceAbsence",
    fromState: state,
    toState: state,
    payload: { candidacyId },
  });
  const parameters = { sessionId, number };
  await sendMessage(work, { kind: "absenceAnnounced", recipientId: secretaryId, parameters });
}
