"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import {
  confirmMembership,
  proposeMembership,
  withdrawMembership,
} from "./membership-grant.commands";
import {
  confirmMembershipSchema,
  proposeMembershipSchema,
  withdrawMembershipSchema,
} from "./membership-grant.schema";

export const proposeMembershipAction = defineAction({
  name: "proposeMembership",
  asksCode: "RIGHT",
  input: proposeMembershipSchema,
  run: proposeMembership,
  says: "L’accès est proposé : un autre administrateur doit le confirmer.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const confirmMembershipAction = defineAction({
  name: "confirmMembership",
  asksCode: "RIGHT",
  input: confirmMembershipSchema,
  run: confirmMembership,
  says: "L’accès est donné.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const withdrawMembershipAction = defineAction({
  name: "withdrawMembership",
  input: withdrawMembershipSchema,
  run: withdrawMembership,
  says: "La proposition d’accès est retirée.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});
