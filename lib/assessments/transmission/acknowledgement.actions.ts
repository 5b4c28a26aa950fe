"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { acknowledgeAssessment } from "./acknowledgement.commands";
import { acknowledgeAssessmentSchema } from "./acknowledgement.schema";

export const acknowledgeAssessmentAction = defineAction({
  name: "acknowledgeAssessment",
  input: acknowledgeAssessmentSchema,
  run: acknowledgeAssessment,
  says: ({ observations }) =>
    observations
      ? "Vos observations sont enregistrées."
      : "Votre prise de connaissance est enregistrée.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
