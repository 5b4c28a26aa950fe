"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import {
  disableUser,
  enableUser,
  endMembership,
  grantMembership,
  inviteStaff,
  resendInvitation,
  revokeUserSessions,
} from "./account.commands";
import {
  editUserSchema,
  endMembershipSchema,
  grantMembershipSchema,
  inviteStaffSchema,
  userIdSchema,
} from "./user.schema";

export const inviteStaffAction = defineAction({
  name: "inviteStaff",
  input: inviteStaffSchema,
  run: inviteStaff,
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const grantMembershipAction = defineAction({
  name: "grantMembership",
  input: grantMembershipSchema,
  run: grantMembership,
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const endMembershipAction = defineAction({
  name: "endMembership",
  input: endMembershipSchema,
  run: endMembership,
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const disableUserAction = defineAction({
  name: "disableUser",
  input: editUserSchema,
  run: disableUser,
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const enableUserAction = defineAction({
  name: "enableUser",
  input: editUserSchema,
  run: enableUser,
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const revokeUserSessionsAction = defineAction({
  name: "revokeUserSessions",
  input: userIdSchema,
  run: revokeUserSessions,
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const resendInvitationAction = defineAction({
  name: "resendInvitation",
  input: userIdSchema,
  run: resendInvitation,
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});
