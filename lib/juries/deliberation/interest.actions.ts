"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { declareInterest, recordInterest } from "./interest.commands";
import { declareInterestSchema, recordInterestSchema } from "./interest.schema";

export const declareInterestAction = defineAction({
  name: "declareInterest",
  input: declareInterestSchema,
  run: declareInterest,
  says: "Votre déclaration est enregistrée.",
  leadsTo: ({ entryId }, { sessionId }) => routes.jurySessionEntry(sessionId, entryId),
});

export const recordInterestAction = defineAction({
  name: "recordInterest",
  input: recordInterestSchema,
  run: recordInterest,
  says: "La déclaration est enregistrée.",
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});
