import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { tickedIn } from "@/lib/vae/sought";
import { readSought } from "@/lib/vae/sought.queries";
import type { Experience } from "@/prisma/generated/client.ts";
import { holdDraft, noteRemoval } from "./draft.commands";
import { asksProgramme, asksWorkingTime, hoursTyped } from "./experience";
import type {
  AddExperienceInput,
  EditExperienceInput,
  ExperienceFields,
  MoveExperienceInput,
  RemoveExperienceInput,
} from "./experience.schema";

/** Adds an experience to a draft, after the others. */
export async function addExperience(
  work: Work,
  { candidacyId, ...fields }: AddExperienceInput,
): Promise<{ id: string }> {
  await holdDraft(work, candidacyId);
  checkBegun(work, fields);
  const { _max } = await work.tx.experience.aggregate({
    where: { candidacyId },
    _max: { ordinal: true },
  });
  const { id } = await work.tx.experience.create({
    data: {
      candidacyId,
      ordinal: (_max.ordinal ?? 0) + 1,
      ...columnsOf(fields),
      competencyIds: await shownBy(work, candidacyId, fields),
      editedAt: work.now,
    },
    select: { id: true },
  });
  return { id };
}

/** Changes an experience of a draft and gives its version; a stale edit is told what stands now. */
export async function editExperience(
  work: Work,
  { id, version, candidacyId, ...fields }: EditExperienceInput,
): Promise<number> {
  await holdDraft(work, candidacyId);
  checkBegun(work, fields);
  const { count } = await work.tx.experience.updateMany({
    where: { id, candidacyId, version },
    data: {
      ...columnsOf(fields),
      competencyIds: await shownBy(work, candidacyId, fields),
      version: version + 1,
      editedAt: work.now,
    },
  });
  return count > 0 ? version + 1 : refuseMissed(work, { id, candidacyId });
}

/** Puts an experience before or after its neighbour; at the end of the list it stays where it is. */
export async function moveExperience(
  work: Work,
  { id, candidacyId, direction }: MoveExperienceInput,
): Promise<void> {
  await holdDraft(work, candidacyId);
  const listed = await work.tx.experience.findMany({
    where: { candidacyId },
    select: { id: true, ordinal: true },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
  const place = listed.findIndex((one) => one.id === id);
  if (place < 0) refuseNotFound();
  const [moved] = listed.splice(place, 1);
  listed.splice(
    direction === "UP" ? Math.max(place - 1, 0) : place + 1,
    0,
    ...(moved ? [moved] : []),
  );
  for (const [index, one] of listed.entries())
    if (one.ordinal !== index + 1)
      await work.tx.experience.update({
        where: { id: one.id },
        data: { ordinal: index + 1, editedAt: work.now },
        select: { id: true },
      });
}

function checkBegun({ today }: Work, { startedOn }: ExperienceFields): void {
  if (startedOn > today) refuseByRule("Cette expérience n’a pas encore commencé.", "startedOn");
}

/** What is ticked of what is asked for. */
async function shownBy({ tx }: Work, candidacyId: string, fields: ExperienceFields) {
  const sought = await readSought(tx, candidacyId);
  return tickedIn(sought, fields["competencies[]"]).map(({ id }) => id);
}

/** What the experiences of a draft show of a block that it no longer asks for counts no more. */
export async function dropUnsought({ tx }: Work, candidacyId: string): Promise<void> {
  const sought = await readSought(tx, candidacyId);
  const ticked = await tx.experience.findMany({
    where: { candidacyId, competencyIds: { isEmpty: false } },
    select: { id: true, competencyIds: true },
  });
  for (const { id, competencyIds: before } of ticked) {
    const competencyIds = tickedIn(sought, before).map((one) => one.id);
    if (competencyIds.length < before.length)
      await tx.experience.update({ where: { id }, data: { competencyIds }, select: { id: true } });
  }
}

export async function removeExperience(
  work: Work,
  { id, version, candidacyId }: RemoveExperienceInput,
): Promise<void> {
  await holdDraft(work, candidacyId);
  const { count } = await work.tx.experience.deleteMany({ where: { id, candidacyId, version } });
  if (count === 0) await refuseMissed(work, { id, candidacyId });
  await noteRemoval(work, candidacyId, "writeRequest");
}

/** It is gone, or was changed in another tab of the one person who writes it: then what stands now. */
async function refuseMissed(
  { tx }: Work,
  { id, candidacyId }: Pick<RemoveExperienceInput, "id" | "candidacyId">,
): Promise<never> {
  const current = await tx.experience.findFirst({ where: { id, candidacyId } });
  if (!current) refuseNotFound();
  refuseConflict(textsOf(current), { isOwn: true });
}

/** What stands now, as the form would show it. */
function textsOf({ startedOn, endedOn, weeklyHours, totalHours, version, ...row }: Experience) {
  return {
    jobTitle: row.jobTitle,
    status: row.status,
    employer: row.employer,
    siret: row.siret ?? "",
    family: row.family ?? "",
    startedOn: dateToDay(startedOn),
    endedOn: endedOn ? dateToDay(endedOn) : "",
    programme: row.programme ?? "",
    workingTime: row.workingTime ?? "",
    weeklyHours: hoursTyped(weeklyHours) ?? "",
    totalHours: totalHours === null ? "" : String(totalHours),
    activities: row.activities,
    "competencies[]": row.competencyIds.join("\n"),
    version: String(version),
  };
}

/** What its status does not ask for is not kept (R89). */
const columnsOf = ({
  siret,
  startedOn,
  endedOn,
  "competencies[]": _,
  ...fields
}: ExperienceFields) => ({
  ...fields,
  siret: siret || null,
  startedOn: dayToDate(startedOn),
  endedOn: endedOn ? dayToDate(endedOn) : null,
  programme: asksProgramme(fields.status) ? fields.programme : null,
  workingTime: (asksWorkingTime(fields.status) && fields.workingTime) || null,
  weeklyHours: (asksWorkingTime(fields.status) && fields.weeklyHours) || null,
  totalHours: fields.totalHours ? Number(fields.totalHours) : null,
});
