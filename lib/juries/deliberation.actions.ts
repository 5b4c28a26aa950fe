"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { sealedStepSchema, targetSchema } from "@/lib/shared/fields.schema";
import { closeDeliberation, openSession, reopenDeliberation } from "./deliberation.commands";

export const openSessionAction = defineAction({
  name: "openSession",
  input: targetSchema,
  run: openSession,
  leadsTo: (_, { id }) => routes.juryDeliberation(id),
});

export const closeDeliberationAction = defineAction({
  name: "closeDeliberation",
  input: sealedStepSchema,
  run: closeDeliberation,
  leadsTo: (_, { id }) => routes.jurySession(id),
});

export const reopenDeliberationAction = defineAction({
  name: "reopenDeliberation",
  input: targetSchema,
  run: reopenDeliberation,
  leadsTo: (_, { id }) => routes.juryDeliberation(id),
});
