import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { periodDates } from "@/lib/platform/shared/period";
import { institutionPolicy } from "./institution.policy";
import type { ChangeOrganisationPeriodInput, EnrolOrganisationInput } from "./organisation.schema";

type Created = Promise<{ id: string }>;

/** Enters an employers' organisation or a representative union, with its validity and source (R49). */
export async function enrolOrganisation(
  { tx, actor, record }: Work,
  { name, acronym, side, source, ...period }: EnrolOrganisationInput,
): Created {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  if (await tx.organisation.findUnique({ where: { acronym }, select: { id: true } })) {
    refuseByRule("Une organisation porte déjà ce sigle.", "acronym");
  }
  const organisation = await tx.organisation.create({
    data: { name, acronym, side, source, ...periodDates(period) },
    select: { id: true },
  });
  record({
    action: "enrolOrganisation",
    subjectType: "Organisation",
    subjectId: organisation.id,
    payload: { side, acronym },
  });
  return organisation;
}

/** Changes the days between which an organisation is representative; refused when somebody changed it meanwhile. */
export async function changeOrganisationPeriod(
  { tx, actor, record }: Work,
  { id, version, source, ...period }: ChangeOrganisationPeriodInput,
): Created {
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const { count } = await tx.organisation.updateMany({
    where: { id, version },
    data: { ...periodDates(period), source, version: version + 1 },
  });
  if (count === 0) {
    const exists = (await tx.organisation.count({ where: { id } })) > 0;
    if (exists) refuseConflict();
    refuseNotFound();
  }
  record({
    action: "changeOrganisationPeriod",
    subjectType: "Organisation",
    subjectId: id,
    payload: { ...period },
  });
  return { id };
}
