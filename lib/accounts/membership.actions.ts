"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { endMembership, grantMembership } from "./membership.commands";
import { endMembershipSchema, grantMembershipSchema } from "./membership.schema";

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
