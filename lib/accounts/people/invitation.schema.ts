import { z } from "zod";
import { membershipKind } from "@/lib/accounts/membership.schema";
import { email, id, requiredText } from "@/lib/platform/shared/fields.schema";

export const inviteStaffSchema = z.object({
  displayName: requiredText(120, "Indiquez le prénom et le nom."),
  email,
  kind: membershipKind,
});
export const resendInvitationSchema = z.object({ userId: id });
