"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { seenTargetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { closeGrids, reopenGrids } from "./closing.commands";
import { reopenGridsSchema } from "./closing.schema";

export const closeGridsAction = defineAction({
  name: "closeGrids",
  input: seenTargetSchema,
  run: closeGrids,
  says: "Les grilles sont closes.",
  leadsTo: ({ id }) => routes.companyAssessment(id),
});

export const reopenGridsAction = defineAction({
  name: "reopenGrids",
  input: reopenGridsSchema,
  run: reopenGrids,
  says: "Les grilles sont rouvertes.",
  leadsTo: ({ id }) => routes.companyAssessment(id),
});
