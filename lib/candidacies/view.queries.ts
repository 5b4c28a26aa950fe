import "server-only";
import { fullName } from "@/lib/candidates/candidate";
import { sessionPolicy } from "@/lib/jury-sessions/jury-session.policy";
import { editAllowed, HEARING_STATES, HELD_STATES } from "@/lib/jury-sessions/phase";
import { toSessionSubject } from "@/lib/jury-sessions/subject.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import { availableEvents, type CandidacyRight, candidacyPolicy } from "./candidacy.policy";
import { erasedAtOf } from "./candidacy.queries";
import { type DossierRow, readDossierRow } from "./dossier-row.queries";
import { toBlockView } from "./requested-block.queries";
import type { CandidacyView, Hearing } from "./view";

/** A candidacy for who has this right on it; null for anyone else, and for what is no id. */
export const getCandidacyView = (
  actor: Actor,
  id: string,
  right: CandidacyRight,
): Promise<CandidacyView | null> =>
  read(actor, async (tx) => {
    const row = readId(id) && (await readDossierRow(tx, id));
    if (!row || !candidacyPolicy[right](actor, row.subject)) return null;
    const { company, wholeCertification, deadlines } = row;
    const { expiresOn: _, ...certification } = row.certification;
    return {
      id,
      number: row.number,
      route: row.route,
      state: row.state,
      version: row.version,
      isWhole: wholeCertification,
      createdAt: row.createdAt,
      submittedAt: row.submittedAt,
      stateSince: row.stateSince,
      erasedAt: erasedAtOf(row),
      certification,
      ...personOf(row),
      companyId: row.companyId,
      companyName: company?.name ?? null,
      blocks: row.blocks.map(toBlockView),
      remarks: row.remarks,
      journal: row.events.map(({ actor: author, ...event }) => ({
        ...event,
        actorName: author?.displayName ?? null,
      })),
      clocks: deadlines.map(({ startsOn, dueOn, ...clock }) => ({
        ...clock,
        startsOn: dateToDay(startsOn),
        dueOn: dateToDay(dueOn),
      })),
      hearing: hearingOf(row),
      sessionId: sessionOf(actor, row),
      exchanges: { count: row._count.exchanges, isAwaiting: row.exchanges.length > 0 },
      handler: candidacyPolicy.assignHandler(actor, row.subject) ? row.handler : null,
      events: availableEvents(actor, row.subject),
    };
  });

/** Whose it is, by civil status or as the company invited them. */
const personOf = ({ candidateId, candidate, invitedName }: DossierRow) => ({
  candidateId,
  candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
  candidateSex: candidate?.sex ?? null,
});

/** Day, time and place of the sitting, from the summons on; nothing of what is decided there. */
function hearingOf({ docketEntries }: DossierRow): Hearing | null {
  const entry = docketEntries.find(
    ({ session }) => session.summonedAt && HEARING_STATES.includes(session.state),
  );
  if (!entry) return null;
  const { session, interviewTime, interviewPlace, interviewRemote } = entry;
  return {
    heldOn: dateToDay(session.heldOn),
    time: interviewTime ?? session.startTime,
    place: interviewPlace ?? session.place,
    isRemote: interviewRemote,
    absence: session.absenceNotices.find(({ heldOn }) => +heldOn === +session.heldOn) ?? null,
    mayAnnounceAbsence: editAllowed(session.state, "announceAbsence"),
  };
}

/** The session on whose docket it is, for who may read that session. */
function sessionOf(actor: Actor, { docketEntries }: DossierRow): string | null {
  const sessions = docketEntries
    .map(({ session }) => toSessionSubject(session))
    .filter(({ state }) => HELD_STATES.includes(state));
  return sessions.find((session) => sessionPolicy.read(actor, session))?.id ?? null;
}
