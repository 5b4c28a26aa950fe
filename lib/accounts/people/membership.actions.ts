"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { endMembership } from "./membership.commands";
import { endMembershipSchema } from "./membership.schema";

export const endMembershipAction = defineAction({
  name: "endMembership",
  asksCode: "RIGHT",
  input: endMembershipSchema,
  run: endMembership,
  says: "L’accès a pris fin.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});
