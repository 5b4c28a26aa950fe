import { z } from "zod";
import { email, id, personName } from "@/lib/platform/shared/fields.schema";
import { COMPANY_ROLES } from "./company";

export const inviteMemberSchema = z.object({
  companyId: id,
  name: personName("Indiquez le prénom et le nom."),
  email,
  role: z.enum(COMPANY_ROLES, "Choisissez un rôle."),
});
export type InviteMemberInput = z.output<typeof inviteMemberSchema>;

export const endMembershipSchema = z.object({ id });
export type EndMembershipInput = z.output<typeof endMembershipSchema>;
