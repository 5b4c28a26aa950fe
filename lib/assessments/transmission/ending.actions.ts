"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { endAssessment } from "./ending.commands";
import { endAssessmentSchema } from "./ending.schema";

export const endByCompanyAction = defineAction({
  name: "endByCompany",
  input: endAssessmentSchema,
  run: endAssessment,
  says: "L’évaluation est arrêtée.",
  leadsTo: ({ id }) => routes.companyCandidate(id),
});

export const endBySecretariatAction = defineAction({
  name: "endBySecretariat",
  input: endAssessmentSchema,
  run: endAssessment,
  says: "L’évaluation est arrêtée.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
