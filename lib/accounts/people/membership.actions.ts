"use server";
import { endMembershipSchema, grantMembershipSchema } from "@/lib/accounts/membership.schema";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { endMembership, grantMembership } from "./membership.commands";

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
