import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { companyPolicy } from "./company.policy";
import type { RegisterCompanyInput } from "./company.schema";
import { addMember } from "./team.commands";

/** The secretariat enters a company and invites its first manager. Refused for a SIRET already known. */
export async function registerCompany(
  work: Work,
  input: RegisterCompanyInput,
): Promise<{ id: string }> {
  const { tx, actor, now, record } = work;
  if (!companyPolicy.register(actor)) refuseNotFound();
  const { name, siret, idcc, city, managerName, managerEmail } = input;
  const known = await tx.company.findUnique({ where: { siret }, select: { name: true } });
  if (known) refuseByRule(`Ce SIRET est déjà celui de l’entreprise « ${known.name} ».`, "siret");
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
  return { id };
}
