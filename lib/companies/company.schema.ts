import { z } from "zod";
import { email, id, requiredText, siret } from "@/lib/shared/fields.schema";
import { COMPANY_ROLES, IDCC, isSiret } from "./company";

const personName = requiredText(120, "Indiquez le prénom et le nom.");

export const registerCompanySchema = z.object({
  name: requiredText(200, "Indiquez le nom de l’entreprise."),
  siret: siret.refine(isSiret, "Ce SIRET n’est pas valable\u00a0: vérifiez ses 14 chiffres."),
  idcc: z.enum(IDCC, "Choisissez une convention collective."),
  city: requiredText(80, "Indiquez la commune."),
  managerName: personName,
  managerEmail: email,
});
export type RegisterCompanyInput = z.output<typeof registerCompanySchema>;

export const inviteMemberSchema = z.object({
  companyId: id,
  name: personName,
  email,
  role: z.enum(COMPANY_ROLES, "Choisissez un rôle."),
});
export type InviteMemberInput = z.output<typeof inviteMemberSchema>;

export const endMembershipSchema = z.object({ id });
export type EndMembershipInput = z.output<typeof endMembershipSchema>;

export const registerWorkplaceCandidateSchema = z.object({
  companyId: id,
  name: personName,
  email,
  "blocks[]": z.array(z.string()).min(1, "Choisissez au moins un bloc.").max(20),
  /** « block code:option code ». */
  "options[]": z.array(z.string()).max(40).default([]),
});
export type RegisterWorkplaceCandidateInput = z.output<typeof registerWorkplaceCandidateSchema>;
