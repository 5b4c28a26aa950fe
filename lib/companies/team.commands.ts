import "server-only";
import { invitePerson } from "@/lib/accounts/people/invitation.commands";
import type { CompanyRole } from "@/lib/platform/actor/actor";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseForbidden, refuseNotFound } from "@/lib/platform/shared/failure";
import { companyPolicy } from "./company.policy";
import type { EndMembershipInput, InviteMemberInput } from "./team.schema";

/** A manager, or the secretariat, invites somebody into the company's team. */
export async function inviteCompanyMember(work: Work, input: InviteMemberInput): Promise<void> {
  const { tx, actor } = work;
  const company = await tx.company.findUnique({
    where: { id: input.companyId },
    select: { id: true, name: true },
  });
  if (!company || !companyPolicy.read(actor, company)) refuseNotFound();
  if (!companyPolicy.inviteMember(actor, company)) refuseForbidden();
  return addMember(work, company, input);
}

type Invitee = { name: string; email: string; role: CompanyRole };

/** One more person with a role in the team, and an invitation for them; refused for a role they hold already. */
export async function addMember(
  work: Work,
  company: { id: string; name: string },
  { name, email, role }: Invitee,
): Promise<void> {
  const { tx, now, record } = work;
  const member = await tx.companyMember.findFirst({
    where: { companyId: company.id, role, endedAt: null, email },
    select: { id: true },
  });
  if (member) refuseByRule("Cette personne a déjà ce rôle dans l’équipe.", "email");
  const purpose =
    role === "MANAGER"
      ? `suivre les candidats de l’entreprise ${company.name}`
      : `siéger dans les comités d’évaluation de l’entreprise ${company.name}`;
  const userId = await invitePerson(work, { email, displayName: name, purpose });
  const { id } = await tx.companyMember.create({
    data: { companyId: company.id, userId, name, email, role, startedAt: now },
    select: { id: true },
  });
  record({
    action: "inviteCompanyMember",
    subjectType: "CompanyMember",
    subjectId: id,
    payload: { companyId: company.id, userId, role },
  });
}

/**
 * Ends a membership: access ends with the next request, the history stays (R81). A company keeps a manager:
 * only the secretariat ends the last one. Returns the id of the company.
 */
export async function endCompanyMembership(
  work: Work,
  { id }: EndMembershipInput,
): Promise<string> {
  const { tx, actor, now, record } = work;
  const member = await tx.companyMember.findUnique({
    where: { id },
    select: { companyId: true, role: true, endedAt: true },
  });
  if (!member) refuseNotFound();
  const company = { id: member.companyId };
  if (!companyPolicy.read(actor, company)) refuseNotFound();
  if (!companyPolicy.endMembership(actor, company)) refuseForbidden();
  await tx.$queryRaw`SELECT FROM "Company" WHERE id = ${company.id}::uuid FOR UPDATE`;
  if (
    member.role === "MANAGER" &&
    !companyPolicy.endLastManager(actor) &&
    (await isLastManager(work, company.id, id))
  ) {
    refuseByRule(
      "L’entreprise garde au moins une personne responsable : invitez d’abord quelqu’un d’autre, ou demandez au secrétariat.",
    );
  }
  const { count } = await tx.companyMember.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) refuseByRule("Cet accès a déjà pris fin.");
  record({
    action: "endCompanyMembership",
    subjectType: "CompanyMember",
    subjectId: id,
    payload: { companyId: company.id },
  });
  return company.id;
}

async function isLastManager({ tx }: Work, companyId: string, id: string): Promise<boolean> {
  const others = await tx.companyMember.count({
    where: { companyId, role: "MANAGER", endedAt: null, id: { not: id } },
  });
  return others === 0;
}
