"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { levelLabels } from "./assessment-grid.labels";
import { assessCompetency } from "./competency-assessment.commands";
import { assessCompetencySchema } from "./competency-assessment.schema";

export const assessCompetencyAction = defineAction({
  name: "assessCompetency",
  input: assessCompetencySchema,
  run: assessCompetency,
  says: ({ level }, { code }) =>
    `${code} est enregistrée\u00a0: ${levelLabels[level].label.toLowerCase()}.`,
  leadsTo: ({ id, competencyId, next = competencyId }) => routes.companyCompetency(id, next),
});
