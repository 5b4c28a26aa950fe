import { z } from "zod";
import { email, id, requiredText } from "@/lib/shared/fields.schema";
import { membershipKind } from "./membership.schema";

export const inviteStaffSchema = z.object({
  displayName: requiredText(120, "Indiquez le prénom et le nom."),
  email,
  kind: membershipKind,
});
export const resendInvitationSchema = z.object({ userId: id });
