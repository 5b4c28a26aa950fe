"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { summonLateMembers, summonSession } from "./summons.commands";

export const summonSessionAction = defineAction({
  name: "summonSession",
  input: targetSchema,
  run: summonSession,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const summonLateMembersAction = defineAction({
  name: "summonLateMembers",
  input: targetSchema,
  run: summonLateMembers,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});
