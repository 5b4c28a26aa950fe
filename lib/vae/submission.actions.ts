"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { resubmitCandidacy, submitCandidacy } from "./submission.commands";

export const submitCandidacyAction = defineAction({
  name: "submitCandidacy",
  input: targetSchema,
  run: submitCandidacy,
  leadsTo: ({ id }) => routes.candidacySubmitted(id),
});

export const resubmitCandidacyAction = defineAction({
  name: "resubmitCandidacy",
  input: targetSchema,
  run: resubmitCandidacy,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
