import { z } from "zod";
import { membershipKind } from "@/lib/accounts/membership.schema";
import { email, id, personName } from "@/lib/platform/shared/fields.schema";

export const inviteStaffSchema = z.object({
  displayName: personName("Indiquez le prénom et le nom."),
  email,
  kind: membershipKind,
});
export const resendInvitationSchema = z.object({ userId: id });
