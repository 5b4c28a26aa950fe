"use server";
import { defineDossierAct } from "@/lib/candidacies/lists/define-dossier-act";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { openAssessment, refuseRegistration } from "./opening.commands";
import { openAssessmentSchema, refuseRegistrationSchema } from "./opening.schema";

export const openAssessmentAction = defineDossierAct({
  name: "openAssessment",
  input: openAssessmentSchema,
  run: openAssessment,
  says: "L’évaluation est ouverte.",
});

export const refuseRegistrationAction = defineAction({
  name: "refuseRegistration",
  input: refuseRegistrationSchema,
  run: refuseRegistration,
  says: "L’inscription est refusée.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
