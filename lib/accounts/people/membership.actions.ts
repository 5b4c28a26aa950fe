"use server";
import { endMembershipSchema, grantMembershipSchema } from "@/lib/accounts/membership.schema";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { endMembership, grantMembership } from "./membership.commands";

export const grantMembershipAction = defineAction({
  name: "grantMembership",
  input: grantMembershipSchema,
  run: grantMembership,
  says: "L’accès est donné.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const endMembershipAction = defineAction({
  name: "endMembership",
  input: endMembershipSchema,
  run: endMembership,
  says: "L’accès a pris fin.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});
