"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { acknowledgeAssessmentSchema } from "./acknowledgement.schema";
import { acknowledgeAssessment } from "./transmission.commands";

export const acknowledgeAssessmentAction = defineAction({
  name: "acknowledgeAssessment",
  input: acknowledgeAssessmentSchema,
  run: acknowledgeAssessment,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
