"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { summonLateMembers, summonSession } from "./summons.commands";

export const summonSessionAction = defineAction({
  name: "summonSession",
  input: targetSchema,
  run: summonSession,
  says: "Les convocations sont envoyées.",
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const summonLateMembersAction = defineAction({
  name: "summonLateMembers",
  input: targetSchema,
  run: summonLateMembers,
  says: "Les convocations sont envoyées.",
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});
