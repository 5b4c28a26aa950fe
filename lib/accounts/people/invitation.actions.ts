"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { inviteStaff, resendInvitation } from "./invitation.commands";
import { inviteStaffSchema, resendInvitationSchema } from "./invitation.schema";

export const inviteStaffAction = defineAction({
  name: "inviteStaff",
  asksCode: "RIGHT",
  input: inviteStaffSchema,
  run: inviteStaff,
  says: "La personne est proposée : elle est invitée une fois l’accès confirmé par un autre administrateur.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const resendInvitationAction = defineAction({
  name: "resendInvitation",
  input: resendInvitationSchema,
  run: resendInvitation,
  says: "L’invitation est envoyée de nouveau.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});
