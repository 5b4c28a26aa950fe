"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { assessCompetency } from "./competency-assessment.commands";
import { assessCompetencySchema } from "./competency-assessment.schema";

export const assessCompetencyAction = defineAction({
  name: "assessCompetency",
  input: assessCompetencySchema,
  run: assessCompetency,
  leadsTo: ({ id, competencyId, next = competencyId }) =>
    routes.companyCompetencySaved(id, next, competencyId),
});
