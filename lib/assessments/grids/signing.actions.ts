"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { signGrids } from "./signing.commands";
import { signGridsSchema } from "./signing.schema";

export const signGridsAction = defineAction({
  name: "signGrids",
  asksCode: "SIGNATURE",
  input: signGridsSchema,
  run: signGrids,
  says: "Votre signature est enregistrée.",
  leadsTo: ({ id }) => routes.companyAssessment(id),
});
