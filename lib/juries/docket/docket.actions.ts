"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { moveEntry, scheduleCandidacies, takeOff } from "./docket.commands";
import { moveEntrySchema, scheduleCandidaciesSchema, takeOffSchema } from "./docket.schema";

export const scheduleCandidaciesAction = defineAction({
  name: "scheduleCandidacies",
  input: scheduleCandidaciesSchema,
  run: scheduleCandidacies,
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});

export const takeOffAction = defineAction({
  name: "takeOff",
  input: takeOffSchema,
  run: takeOff,
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});

export const moveEntryAction = defineAction({
  name: "moveEntry",
  input: moveEntrySchema,
  run: moveEntry,
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});
