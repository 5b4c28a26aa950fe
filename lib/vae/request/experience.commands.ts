import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { holdDraft, noteRemoval } from "./draft.commands";
import type {
  AddExperienceInput,
  EditExperienceInput,
  ExperienceFields,
  RemoveExperienceInput,
} from "./experience.schema";

/** Adds an experience to a draft, after the others. */
export async function addExperience(
  work: Work,
  { candidacyId, ...fields }: AddExperienceInput,
): Promise<void> {
  await holdDraft(work, candidacyId);
  if (fields.startedOn > work.today)
    refuseByRule("Cette expérience n’a pas encore commencé.", "startedOn");
  const { _max } = await work.tx.experience.aggregate({
    where: { candidacyId },
    _max: { ordinal: true },
  });
  await work.tx.experience.create({
    data: {
      candidacyId,
      ordinal: (_max.ordinal ?? 0) + 1,
      ...columnsOf(fields),
      editedAt: work.now,
    },
    select: { id: true },
  });
}

/** Changes an experience of a draft and gives its version; a stale edit is told what stands now. */
export async function editExperience(
  work: Work,
  { id, version, candidacyId, ...fields }: EditExperienceInput,
): Promise<number> {
  await holdDraft(work, candidacyId);
  if (fields.startedOn > work.today)
    refuseByRule("Cette expérience n’a pas encore commencé.", "startedOn");
  const { count } = await work.tx.experience.updateMany({
    where: { id, candidacyId, version },
    data: { ...columnsOf(fields), version: version + 1, editedAt: work.now },
  });
  return count > 0 ? version + 1 : refuseMissed(work, { id, candidacyId });
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
  const { jobTitle, status, employer, siret, startedOn, endedOn, activities, version } = current;
  refuseConflict(
    {
      jobTitle,
      status,
      employer,
      siret: siret ?? "",
      startedOn: dateToDay(startedOn),
      endedOn: endedOn ? dateToDay(endedOn) : "",
      activities,
      version: String(version),
    },
    { isOwn: true },
  );
}

const columnsOf = ({ siret, startedOn, endedOn, ...texts }: ExperienceFields) => ({
  ...texts,
  siret: siret || null,
  startedOn: dayToDate(startedOn),
  endedOn: endedOn ? dayToDate(endedOn) : null,
});
