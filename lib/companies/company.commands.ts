import "server-only";
import { invitePerson } from "@/lib/accounts/invitation.commands";
import type { CompanyRole } from "@/lib/auth/actor";
import type { Work } from "@/lib/db/work";
import { type Failure, forbidden, notFound, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import { companyPolicy } from "./company.policy";
import type { EndMembershipInput, InviteMemberInput, RegisterCompanyInput } from "./company.schema";

/** The secretariat enters a company and invites its first manager. Refused for a SIRET already known. */
export async function registerCompany(
  work: Work,
  input: RegisterCompanyInput,
): Promise<Result<{ id: string }, Failure>> {
  const { tx, actor, now, record } = work;
  if (!companyPolicy.register(actor)) return notFound();
  const { name, siret, idcc, city, managerName, managerEmail } = input;
  const known = await tx.company.findUnique({ where: { siret }, select: { name: true } });
  if (known) return rule(`Ce SIRET est déjà celui de l’entreprise « ${known.name} ».`, "siret");
  const { id } = await tx.company.create({
    data: { name, siret, idcc, city, createdAt: now },
    select: { id: true },
  });
  record({
    action: "registerCompany",
    subjectType: "Company",
    subjectId: id,
    payload: { siret, idcc },
  });
  await addMember(work, { id, name }, { name: managerName, email: managerEmail, role: "MANAGER" });
  return ok({ id });
}

/** A manager, or the secretariat, invites somebody into the company's team. */
export async function inviteCompanyMember(
  work: Work,
  input: InviteMemberInput,
): Promise<Result<null, Failure>> {
  const { tx, actor } = work;
  const company = await tx.company.findUnique({
    where: { id: input.companyId },
    select: { id: true, name: true },
  });
  if (!company || !companyPolicy.read(actor, company)) return notFound();
  if (!companyPolicy.inviteMember(actor, company)) return forbidden();
  return addMember(work, company, input);
}

type Invitee = { name: string; email: string; role: CompanyRole };

async function addMember(
  work: Work,
  company: { id: string; name: string },
  { name, email, role }: Invitee,
): Promise<Result<null, Failure>> {
  const { tx, now, record } = work;
  const member = await tx.companyMember.findFirst({
    where: { companyId: company.id, role, endedAt: null, email },
    select: { id: true },
  });
  if (member) return rule("Cette personne a déjà ce rôle dans l’équipe.", "email");
  const purpose =
    role === "MANAGER"
      ? `l’espace de l’entreprise ${company.name}`
      : `les comités d’évaluation de l’entreprise ${company.name}`;
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
  return ok(null);
}

/**
 * Ends a membership: access ends with the next request, the history stays (R81). A company keeps a manager:
 * only the secretariat ends the last one. Returns the id of the company.
 */
export async function endCompanyMembership(
  work: Work,
  { id }: EndMembershipInput,
): Promise<Result<string, Failure>> {
  const { tx, actor, now, record } = work;
  const member = await tx.companyMember.findUnique({
    where: { id },
    select: { companyId: true, role: true, endedAt: true },
  });
  const company = { id: member?.companyId ?? "" };
  if (!member || !companyPolicy.read(actor, company)) return notFound();
  if (!companyPolicy.endMembership(actor, company)) return forbidden();
  await tx.$queryRaw`SELECT FROM "Company" WHERE id = ${company.id}::uuid FOR UPDATE`;
  if (
    member.role === "MANAGER" &&
    !companyPolicy.endLastManager(actor) &&
    (await isLastManager(work, company.id, id))
  ) {
    return rule(
      "L’entreprise garde au moins une personne responsable : invitez d’abord quelqu’un d’autre, ou demandez au secrétariat.",
    );
  }
  const { count } = await tx.companyMember.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) return rule("Cet accès a déjà pris fin.");
  record({
    action: "endCompanyMembership",
    subjectType: "CompanyMember",
    subjectId: id,
    payload: { companyId: company.id },
  });
  return ok(company.id);
}

async function isLastManager({ tx }: Work, companyId: string, id: string): Promise<boolean> {
  const others = await tx.companyMember.count({
    where: { companyId, role: "MANAGER", endedAt: null, id: { not: id } },
  });
  return others === 0;
}
