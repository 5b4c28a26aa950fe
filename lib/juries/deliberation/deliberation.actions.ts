"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { closeDeliberation, openSession, reopenDeliberation } from "./deliberation.commands";
import { closeDeliberationSchema } from "./deliberation.schema";

export const openSessionAction = defineAction({
  name: "openSession",
  input: targetSchema,
  run: openSession,
  says: "La séance est ouverte.",
  leadsTo: (_, { id }) => routes.juryDeliberation(id),
});

export const closeDeliberationAction = defineAction({
  name: "closeDeliberation",
  asksCode: "DECISION",
  input: closeDeliberationSchema,
  run: closeDeliberation,
  says: "La délibération est close.",
  leadsTo: (_, { id }) => routes.jurySession(id),
});

export const reopenDeliberationAction = defineAction({
  name: "reopenDeliberation",
  asksCode: "DECISION",
  input: targetSchema,
  run: reopenDeliberation,
  says: "La délibération est rouverte.",
  leadsTo: (_, { id }) => routes.juryDeliberation(id),
});
