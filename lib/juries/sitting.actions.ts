"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { recordInterviewSchema } from "./docket-entry.schema";
import { declareInterest, recordInterest } from "./interest.commands";
import { recordInterview } from "./interview.commands";
import {
  declareInterestSchema,
  recordAttendanceSchema,
  recordInterestSchema,
  recordPresidingSchema,
} from "./jury-session.schema";
import { recordAttendance, recordPresiding } from "./sitting.commands";

export const declareInterestAction = defineAction({
  name: "declareInterest",
  input: declareInterestSchema,
  run: declareInterest,
  leadsTo: ({ entryId }, { sessionId }) => routes.jurySessionEntry(sessionId, entryId),
});

export const recordInterestAction = defineAction({
  name: "recordInterest",
  input: recordInterestSchema,
  run: recordInterest,
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});

export const recordAttendanceAction = defineAction({
  name: "recordAttendance",
  input: recordAttendanceSchema,
  run: recordAttendance,
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});

export const recordPresidingAction = defineAction({
  name: "recordPresiding",
  input: recordPresidingSchema,
  run: recordPresiding,
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});

export const recordInterviewAction = defineAction({
  name: "recordInterview",
  input: recordInterviewSchema,
  run: recordInterview,
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});
