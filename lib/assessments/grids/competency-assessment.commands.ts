import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import {
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
} from "@/lib/platform/shared/failure";
import { competenciesOf } from "./assessment-grid";
import type { AssessCompetencyInput } from "./competency-assessment.schema";
import { readGrids } from "./grid.queries";

/**
 * A member records the committee's level for one counted competency, and an observation if they give one (R41–R43).
 * Refusals: NOT_FOUND for a competency that does not count, RULE once the grids are closed or for an observation in
 * the future, CONFLICT with the other member's text when the entry changed since the page was made.
 */
export async function assessCompetency(
  work: Work,
  input: AssessCompetencyInput,
): Promise<{ code: string }> {
  const { tx, today, record } = work;
  const { id, competencyId, level, comment, observedOn } = input;
  await holdForEdit(work, id, "assess");
  if (!(await sitsInCommittee(work, id))) refuseForbidden();
  const counted = (await readGrids(tx, id)).flatMap((block) =>
    competenciesOf([block]).map((competency) => ({ ...competency, blockId: block.id })),
  );
  const competency = counted.find((one) => one.id === competencyId);
  if (!competency) refuseNotFound();
  if (observedOn > today)
    refuseByRule("Une observation porte sur un jour passé, ou sur aujourd’hui.", "observedOn");
  const { id: gridId } = await tx.assessmentGrid.findUniqueOrThrow({
    where: { candidacyId_blockId: { candidacyId: id, blockId: competency.blockId } },
    select: { id: true },
  });
  const assessmentId = await saveEntry(work, gridId, input);
  if (observedOn) await addObservation(work, assessmentId, input);
  record({
    action: "assessCompetency",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { competencyId, level, explained: comment !== "" },
  });
  return { code: competency.code };
}

type Standing = { level: AssessCompetencyInput["level"]; comment: string; version: number };
const standing = ({ level, comment, version }: Standing) => ({
  level,
  comment,
  version: String(version),
});

/** Writes the entry at the version the page was made on; of two members at once, one is told what the other wrote. */
async function saveEntry(
  { tx, now, actor }: Work,
  gridId: string,
  { competencyId, level, comment, version }: AssessCompetencyInput,
): Promise<string> {
  const entry = { level, comment, authorId: actor.userId, updatedAt: now };
  const { count } =
    version === 0
      ? await tx.competencyAssessment.createMany({
          data: [{ gridId, competencyId, ...entry }],
          skipDuplicates: true,
        })
      : await tx.competencyAssessment.updateMany({
          where: { gridId, competencyId, version },
          data: { ...entry, version: version + 1 },
        });
  const stands = await tx.competencyAssessment.findUnique({
    where: { gridId_competencyId: { gridId, competencyId } },
    select: { id: true, level: true, comment: true, version: true, authorId: true },
  });
  if (!stands) refuseConflict();
  if (count === 0) refuseConflict(standing(stands), { isOwn: stands.authorId === actor.userId });
  return stands.id;
}

async function addObservation(
  { tx, now, actor }: Work,
  assessmentId: string,
  { observedOn, situation }: AssessCompetencyInput,
): Promise<void> {
  await tx.observation.create({
    data: {
      assessmentId,
      authorId: actor.userId,
      observedOn: dayToDate(observedOn),
      situation,
      recordedAt: now,
    },
    select: { id: true },
  });
}

/** Relations were read when the request began: what is written depends on who sits now, under the candidacy's lock. */
export async function sitsInCommittee(
  { tx, actor }: Work,
  candidacyId: string,
): Promise<{ id: string } | null> {
  return tx.committeeMember.findFirst({
    where: { userId: actor.userId, committee: { candidacyId, dissolvedAt: null } },
    select: { id: true },
  });
}
