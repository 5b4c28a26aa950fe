"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { decideEntry } from "./deliberation.commands";
import { moveEntry, scheduleCandidacies, takeOff } from "./docket-entry.commands";
import {
  decideEntrySchema,
  moveEntrySchema,
  scheduleCandidaciesSchema,
  setInterviewSchema,
  takeOffSchema,
} from "./docket-entry.schema";
import { setInterview } from "./interview.commands";

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

export const setInterviewAction = defineAction({
  name: "setInterview",
  input: setInterviewSchema,
  run: setInterview,
  leadsTo: (_, { sessionId }) => routes.secretariatDocket(sessionId),
});

export const decideEntryAction = defineAction({
  name: "decideEntry",
  input: decideEntrySchema,
  run: decideEntry,
  leadsTo: ({ entryId }, { sessionId }) => routes.juryDeliberationEntry(sessionId, entryId),
});
