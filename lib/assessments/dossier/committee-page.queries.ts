import "server-only";
import { logReading } from "@/lib/accounts/access-log.commands";
import type { GridBlock, GridCompetency } from "@/lib/assessments/grids/assessment-grid";
import { readCommittee, readGrids } from "@/lib/assessments/grids/grid.queries";
import { readReading } from "@/lib/assessments/grids/reading.queries";
import {
  availableEvents,
  candidacyPolicy,
  mayEditCandidacy,
} from "@/lib/candidacies/candidacy.policy";
import { subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import type { CompetencyPage, GridPage } from "./committee-view";

/** The candidacy a committee works on, for its members alone (R41); null for anybody else. */
async function findForMember(tx: Reader, actor: Actor, id: string) {
  const row = await tx.candidacy.findUnique({
    where: { id },
    select: { ...subjectSelect, version: true, number: true, invitedName: true },
  });
  const subject = row && toSubject(row);
  if (!row || !subject || !candidacyPolicy.readAsCommittee(actor, subject)) return null;
  return {
    ...subject,
    version: row.version,
    number: promised(row, "number").number,
    name: row.invitedName ?? "",
  };
}

export const getGridPage = (actor: Actor, id: string, now: Date): Promise<GridPage | null> =>
  read(actor, async (tx) => {
    const candidacy = await findForMember(tx, actor, id);
    if (!candidacy) return null;
    await logReading(actor, id, { part: "DOSSIER", capacity: "COMMITTEE" }, now);
    const signed = new Set((await signatures(tx, id)).map(({ memberId }) => memberId));
    const committee = await readCommittee(tx, id);
    const own = committee.find(({ userId }) => userId === actor.userId);
    return {
      id,
      version: candidacy.version,
      number: candidacy.number,
      name: candidacy.name,
      state: candidacy.state,
      events: availableEvents(actor, candidacy),
      blocks: await readGrids(tx, id),
      committee: committee.map((member) => ({ ...member, hasSigned: signed.has(member.id) })),
      hasSigned: own !== undefined && signed.has(own.id),
      reading: await readReading(tx, id),
    };
  });

/** Those of the present round. */
async function signatures(tx: Reader, candidacyId: string) {
  const assessment = await tx.assessment.findUnique({
    where: { candidacyId },
    select: { round: true, signatures: { select: { memberId: true, round: true } } },
  });
  return (assessment?.signatures ?? []).filter(({ round }) => round === assessment?.round);
}

type Place = { block: GridBlock; activity: string; competency: GridCompetency };

export const getCompetencyPage = (
  actor: Actor,
  id: string,
  now: Date,
  { competencyId }: { competencyId: string },
): Promise<CompetencyPage | null> =>
  read(actor, async (tx) => {
    const candidacy = await findForMember(tx, actor, id);
    if (!candidacy) return null;
    const places = (await readGrids(tx, id)).flatMap(placesOf);
    const index = places.findIndex(({ competency }) => competency.id === competencyId);
    const place = places[index];
    if (!place) return null;
    await logReading(actor, id, { part: "DOSSIER", capacity: "COMMITTEE" }, now);
    return {
      id,
      number: candidacy.number,
      name: candidacy.name,
      today: parisDay(now),
      isOpen: mayEditCandidacy(actor, candidacy, "assess"),
      block: { code: place.block.code, label: place.block.label },
      activity: place.activity,
      competency: place.competency,
      criteria: await tx.criterion.findMany({
        where: { competencyId },
        select: { code: true, label: true, provisional: true },
        orderBy: { ordinal: "asc" },
      }),
      position: index + 1,
      total: places.length,
      previous: neighbour(places[index - 1]),
      next: neighbour(places[index + 1]),
      levels: places.map(({ competency: { id: one, code, level } }) => ({ id: one, code, level })),
    };
  });

const placesOf = (block: GridBlock): Place[] =>
  block.activities.flatMap(({ label, competencies }) =>
    competencies.map((competency) => ({ block, activity: label, competency })),
  );

const neighbour = (place: Place | undefined) =>
  place ? { id: place.competency.id, code: place.competency.code } : null;
