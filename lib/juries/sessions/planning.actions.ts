"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { cancelSession, planSession, postponeSession } from "./planning.commands";
import { cancelSessionSchema, planSessionSchema, postponeSessionSchema } from "./planning.schema";

export const planSessionAction = defineAction({
  name: "planSession",
  input: planSessionSchema,
  run: planSession,
  says: "La session est planifiée.",
  leadsTo: (_, { id }) => routes.secretariatDocket(id),
});

export const postponeSessionAction = defineAction({
  name: "postponeSession",
  input: postponeSessionSchema,
  run: postponeSession,
  says: "La session est reportée.",
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const cancelSessionAction = defineAction({
  name: "cancelSession",
  input: cancelSessionSchema,
  run: cancelSession,
  says: "La session est annulée.",
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});
