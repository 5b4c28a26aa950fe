import { z } from "zod";
import { membershipKind } from "@/lib/accounts/membership.schema";
import { email, id, password, personName } from "@/lib/platform/shared/fields.schema";

export const inviteStaffSchema = z.object({
  displayName: personName("Indiquez le prénom et le nom."),
  email,
  kind: membershipKind,
  password,
});
export type InviteStaffInput = z.output<typeof inviteStaffSchema>;
export const resendInvitationSchema = z.object({ userId: id });
