import "server-only";
import { fullName, nameSelect } from "@/lib/candidates/candidate";
import { editAllowed, HEARING_STATES } from "@/lib/jury-sessions/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import type { Prisma } from "@/prisma/generated/client.ts";
import { availableEvents, type CandidacyRight, candidacyPolicy } from "./candidacy.policy";
import { erasedAtOf, erasedSelect, subjectSelect, toSubject } from "./candidacy.queries";
import { requestedBlocks, toBlockView } from "./requested-block.queries";
import type { CandidacyView, Hearing } from "./view";

const viewSelect = {
  ...subjectSelect,
  number: true,
  version: true,
  wholeCertification: true,
  createdAt: true,
  submittedAt: true,
  stateSince: true,
  ...erasedSelect,
  candidateId: true,
  invitedName: true,
  certification: { select: { id: true, certificationId: true, title: true, rncpCode: true } },
  candidate: { select: { userId: true, sex: true, ...nameSelect } },
  company: { select: { name: true } },
  blocks: requestedBlocks,
  remarks: { select: { id: true, event: true, text: true, at: true }, orderBy: { at: "desc" } },
  events: {
    select: { id: true, type: true, at: true, actor: { select: { displayName: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  },
  deadlines: {
    where: { stoppedAt: null },
    select: { kind: true, startsOn: true, dueOn: true, legalBasis: true },
  },
} as const satisfies Prisma.CandidacySelect;

/** A candidacy for who has this right on it; null for anyone else, and for what is no id. */
export const getCandidacyView = (
  actor: Actor,
  id: string,
  right: CandidacyRight,
): Promise<CandidacyView | null> =>
  read(actor, async (tx) => {
    const row =
      readId(id) && (await tx.candidacy.findUnique({ where: { id }, select: viewSelect }));
    if (!row) return null;
    const subject = toSubject(row);
    if (!candidacyPolicy[right](actor, subject)) return null;
    const { candidate, company, invitedName, wholeCertification, deadlines } = row;
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
      certification: row.certification,
      candidateId: row.candidateId,
      candidateName: candidate ? fullName(candidate) : (invitedName ?? ""),
      candidateSex: candidate?.sex ?? null,
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
      hearing: await findHearing(tx, id),
      events: availableEvents(actor, subject),
    };
  });

/** Day, time and place of the sitting, from the summons on; nothing of what is decided there. */
async function findHearing(tx: Reader, candidacyId: string): Promise<Hearing | null> {
  const entry = await tx.docketEntry.findFirst({
    where: {
      candidacyId,
      removedAt: null,
      session: { summonedAt: { not: null }, state: { in: HEARING_STATES } },
    },
    select: {
      interviewTime: true,
      interviewPlace: true,
      interviewRemote: true,
      session: {
        select: {
          heldOn: true,
          startTime: true,
          place: true,
          state: true,
          absenceNotices: {
            where: { candidacyId },
            select: { reason: true, saidAt: true, heldOn: true },
          },
        },
      },
    },
    orderBy: { session: { heldOn: "desc" } },
  });
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
