"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { reuseAdmissibility } from "./admissibility-reuse.commands";

export const reuseAdmissibilityAction = defineAction({
  name: "reuseAdmissibility",
  input: targetSchema,
  run: reuseAdmissibility,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
