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
  then: (_, { userId }) => routes.accountPage(userId),
});

export const grantMembershipAction = defineAction({
  name: "grantMembership",
  input: grantMembershipSchema,
  run: grantMembership,
  then: (_, { userId }) => routes.accountPage(userId),
});

export const endMembershipAction = defineAction({
  name: "endMembership",
  input: endMembershipSchema,
  run: endMembership,
  then: (_, { userId }) => routes.accountPage(userId),
});

export const disableUserAction = defineAction({
  name: "disableUser",
  input: editUserSchema,
  run: disableUser,
  then: (_, { userId }) => routes.accountPage(userId),
});

export const enableUserAction = defineAction({
  name: "enableUser",
  input: editUserSchema,
  run: enableUser,
  then: (_, { userId }) => routes.accountPage(userId),
});

export const revokeUserSessionsAction = defineAction({
  name: "revokeUserSessions",
  input: userIdSchema,
  run: revokeUserSessions,
  then: (_, { userId }) => routes.accountPage(userId),
});

export const resendInvitationAction = defineAction({
  name: "resendInvitation",
  input: userIdSchema,
  run: resendInvitation,
  then: (_, { userId }) => routes.accountPage(userId),
});
