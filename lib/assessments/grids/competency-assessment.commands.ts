import "server-only";
import { levelLabels } from "@/lib/assessments/grids/assessment-grid.labels";
import { lockForEdit, touchCandidacy } from "@/lib/candidacies/candidacy.commands";
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
export async function assessCompetency(work: Work, input: AssessCompetencyInput): Promise<void> {
  const { tx, today, record } = work;
  const { id, competencyId, level, comment, observedOn, version } = input;
  const candidacy = await lockForEdit(work, { id }, "assess");
  if (!(await sitsInCommittee(work, id))) refuseForbidden();
  const block = (await readGrids(tx, id)).find((one) =>
    competenciesOf([one]).some((competency) => competency.id === competencyId),
  );
  const current =
    block && competenciesOf([block]).find((competency) => competency.id === competencyId);
  if (!block || !current) refuseNotFound();
  if (current.version !== version) refuseConflict(standing(current));
  if (observedOn > today)
    refuseByRule("Une observation porte sur un jour passé, ou sur aujourd’hui.", "observedOn");
  await saveEntry(work, block.id, input);
  await touchCandidacy(work, candidacy);
  record({
    action: "assessCompetency",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { competencyId, level, explained: comment !== "" },
  });
}

type Standing = { level: AssessCompetencyInput["level"]; comment: string; version: number };
const standing = ({ level, comment, version }: Standing) => ({
  version: String(version),
  comment: [`Niveau : ${levelLabels[level].label}`, comment].filter(Boolean).join("\n"),
});

async function saveEntry(
  { tx, now, actor }: Work,
  blockId: string,
  input: AssessCompetencyInput,
): Promise<void> {
  const { id: candidacyId, competencyId, level, comment, observedOn, situation } = input;
  const { id: gridId } = await tx.assessmentGrid.findUniqueOrThrow({
    where: { candidacyId_blockId: { candidacyId, blockId } },
    select: { id: true },
  });
  const entry = { level, comment, authorId: actor.userId, updatedAt: now };
  const { id: assessmentId } = await tx.competencyAssessment.upsert({
    where: { gridId_competencyId: { gridId, competencyId } },
    create: { gridId, competencyId, ...entry },
    update: { ...entry, version: { increment: 1 } },
    select: { id: true },
  });
  if (!observedOn) return;
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
