import "server-only";
import { detectAllLinks, holdSessions } from "@/lib/juries/link.commands";
import { isJuror } from "@/lib/platform/actor/right";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { companyPolicy } from "./company.policy";
import type {
  AddCompanyGroupInput,
  AddGroupCompanyInput,
  RemoveCompanyGroupInput,
  RemoveGroupCompanyInput,
} from "./group.schema";

/** Enters a group, of no company yet. Refused for a name that another bears, and to who sits on the jury. */
export async function addCompanyGroup(
  work: Work,
  { name }: AddCompanyGroupInput,
): Promise<{ id: string }> {
  const { tx, actor, now, record } = work;
  checkKeeper(work);
  const [group] = await tx.companyGroup.createManyAndReturn({
    data: { name, recordedAt: now, recordedById: actor.userId },
    skipDuplicates: true,
    select: { id: true },
  });
  if (!group) refuseByRule("Un groupe porte déjà ce nom.", "name");
  record({
    action: "addCompanyGroup",
    subjectType: "CompanyGroup",
    subjectId: group.id,
    payload: { name },
  });
  return group;
}

/** Takes out a group of which no company is left; nobody is linked through it. Refused to who sits on the jury. */
export async function removeCompanyGroup(
  work: Work,
  { id }: RemoveCompanyGroupInput,
): Promise<void> {
  const { tx, record } = work;
  checkKeeper(work);
  const { name } = await lockGroup(work, id);
  if ((await tx.groupCompany.count({ where: { groupId: id } })) > 0)
    refuseByRule("Retirez d’abord les entreprises de ce groupe.");
  await tx.companyGroup.delete({ where: { id }, select: { id: true } });
  record({
    action: "removeCompanyGroup",
    subjectType: "CompanyGroup",
    subjectId: id,
    payload: { name },
  });
}

/**
 * Notes that a company, by its SIREN, is of a group; sessions that have not opened are looked at again for links (R35).
 * Refused for a company that is of a group already, and to who sits on the jury.
 */
export async function addGroupCompany(
  work: Work,
  { groupId, name, siren }: AddGroupCompanyInput,
): Promise<void> {
  const { tx, actor, now } = work;
  checkKeeper(work);
  await holdSessions(work);
  await lockGroup(work, groupId);
  const { count } = await tx.groupCompany.createMany({
    data: { groupId, name, siren, recordedAt: now, recordedById: actor.userId },
    skipDuplicates: true,
  });
  if (count === 0) await refuseGrouped(work, siren);
  await noteChange(work, groupId, { action: "addGroupCompany", siren });
}

/** Takes a company out of its group; a link that only the group showed is no longer found. Refused to who sits on the jury. */
export async function removeGroupCompany(
  work: Work,
  { id }: RemoveGroupCompanyInput,
): Promise<void> {
  const { tx } = work;
  checkKeeper(work);
  await holdSessions(work);
  const company = await tx.groupCompany.findUnique({
    where: { id },
    select: { groupId: true, siren: true },
  });
  if (!company) refuseNotFound();
  const { count } = await tx.groupCompany.deleteMany({ where: { id } });
  if (count === 0) refuseNotFound();
  await noteChange(work, company.groupId, { action: "removeGroupCompany", siren: company.siren });
}

/** Nobody decides of whom they are linked to themself. */
function checkKeeper({ actor }: Work): void {
  if (!companyPolicy.keepGroups(actor)) refuseNotFound();
  if (isJuror(actor))
    refuseByRule(
      "Vous siégez au jury\u00a0: une autre personne du secrétariat tient les groupes d’entreprises.",
    );
}

async function lockGroup({ tx }: Work, id: string): Promise<{ name: string }> {
  const [group] = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM "CompanyGroup" WHERE id = ${id}::uuid FOR UPDATE`;
  return group ?? refuseNotFound();
}

async function refuseGrouped({ tx }: Work, siren: string): Promise<never> {
  const { name, group } = await tx.groupCompany.findUniqueOrThrow({
    where: { siren },
    select: { name: true, group: { select: { name: true } } },
  });
  refuseByRule(
    `Ce SIREN, celui de «\u00a0${name}\u00a0», est déjà dans le groupe «\u00a0${group.name}\u00a0»\u00a0: une entreprise n’est que d’un groupe.`,
    "siren",
  );
}

async function noteChange(
  work: Work,
  groupId: string,
  { action, siren }: { action: "addGroupCompany" | "removeGroupCompany"; siren: string },
): Promise<void> {
  await detectAllLinks(work);
  work.record({ action, subjectType: "CompanyGroup", subjectId: groupId, payload: { siren } });
}
