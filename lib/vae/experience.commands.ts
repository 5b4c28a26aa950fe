import "server-only";
import type { Work } from "@/lib/db/work";
import { dateToDay, dayToDate } from "@/lib/shared/calendar";
import { conflict, type Failure, notFound, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import { lockDraft } from "./draft.commands";
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
): Promise<Result<null, Failure>> {
  const locked = await lockDraft(work, { id: candidacyId });
  if (!locked.ok) return locked;
  if (fields.startedOn > work.today)
    return rule("Cette expérience n’a pas encore commencé.", "startedOn");
  const { _max } = await work.tx.experience.aggregate({
    where: { candidacyId },
    _max: { ordinal: true },
  });
  await work.tx.experience.create({
    data: { candidacyId, ordinal: (_max.ordinal ?? 0) + 1, ...columnsOf(fields) },
    select: { id: true },
  });
  return ok(null);
}

/** Changes an experience of a draft; a stale edit is told what stands now. */
export async function editExperience(
  work: Work,
  { id, version, candidacyId, ...fields }: EditExperienceInput,
): Promise<Result<null, Failure>> {
  const locked = await lockDraft(work, { id: candidacyId });
  if (!locked.ok) return locked;
  if (fields.startedOn > work.today)
    return rule("Cette expérience n’a pas encore commencé.", "startedOn");
  const { count } = await work.tx.experience.updateMany({
    where: { id, candidacyId, version },
    data: { ...columnsOf(fields), version: version + 1 },
  });
  return count > 0 ? ok(null) : missed(work, { id, version, candidacyId });
}

export async function removeExperience(
  work: Work,
  { id, version, candidacyId }: RemoveExperienceInput,
): Promise<Result<null, Failure>> {
  const locked = await lockDraft(work, { id: candidacyId });
  if (!locked.ok) return locked;
  const { count } = await work.tx.experience.deleteMany({ where: { id, candidacyId, version } });
  return count > 0 ? ok(null) : missed(work, { id, version, candidacyId });
}

/** It is gone, or somebody changed it: then what stands now. */
async function missed(
  { tx }: Work,
  { id, candidacyId }: RemoveExperienceInput,
): Promise<Result<null, Failure>> {
  const current = await tx.experience.findFirst({ where: { id, candidacyId } });
  if (!current) return notFound();
  const { jobTitle, status, employer, siret, startedOn, endedOn, activities, version } = current;
  return conflict({
    jobTitle,
    status,
    employer,
    siret: siret ?? "",
    startedOn: dateToDay(startedOn),
    endedOn: endedOn ? dateToDay(endedOn) : "",
    activities,
    version: String(version),
  });
}

const columnsOf = ({ siret, startedOn, endedOn, ...texts }: ExperienceFields) => ({
  ...texts,
  siret: siret || null,
  startedOn: dayToDate(startedOn),
  endedOn: endedOn ? dayToDate(endedOn) : null,
});
