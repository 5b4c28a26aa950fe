"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { moveEntry, scheduleCandidacies, takeOff } from "./docket.commands";
import { moveEntrySchema, scheduleCandidaciesSchema, takeOffSchema } from "./docket.schema";

export const scheduleCandidaciesAction = defineAction({
  name: "scheduleCandidacies",
  input: scheduleCandidaciesSchema,
  run: scheduleCandidacies,
  says: ({ candidacyIds }) =>
    candidacyIds.length > 1
      ? `${candidacyIds.length} candidatures sont inscrites à la session.`
      : "La candidature est inscrite à la session.",
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});

export const takeOffAction = defineAction({
  name: "takeOff",
  input: takeOffSchema,
  run: takeOff,
  says: "La candidature est retirée de la session.",
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});

export const moveEntryAction = defineAction({
  name: "moveEntry",
  input: moveEntrySchema,
  run: moveEntry,
  says: "L’ordre de passage est modifié.",
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});
