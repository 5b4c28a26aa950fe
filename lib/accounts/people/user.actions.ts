"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { disableUser, enableUser } from "./user.commands";
import { disableUserSchema, enableUserSchema } from "./user.schema";

export const disableUserAction = defineAction({
  name: "disableUser",
  asksCode: "RIGHT",
  input: disableUserSchema,
  run: disableUser,
  says: "Le compte est désactivé.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});

export const enableUserAction = defineAction({
  name: "enableUser",
  asksCode: "RIGHT",
  input: enableUserSchema,
  run: enableUser,
  says: "Le compte est de nouveau ouvert.",
  leadsTo: (_, { userId }) => routes.accountPage(userId),
});
