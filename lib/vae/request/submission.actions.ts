"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { seenTargetSchema, targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { resubmitCandidacy, submitCandidacy } from "./submission.commands";

export const submitCandidacyAction = defineAction({
  name: "submitCandidacy",
  input: seenTargetSchema,
  run: submitCandidacy,
  says: null,
  leadsTo: ({ id }) => routes.candidacySubmitted(id),
});

export const resubmitCandidacyAction = defineAction({
  name: "resubmitCandidacy",
  input: targetSchema,
  run: resubmitCandidacy,
  says: null,
  leadsTo: ({ id }) => routes.candidacySubmitted(id),
});
