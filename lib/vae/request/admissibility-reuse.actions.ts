"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { reuseAdmissibility } from "./admissibility-reuse.commands";

export const reuseAdmissibilityAction = defineAction({
  name: "reuseAdmissibility",
  input: targetSchema,
  run: reuseAdmissibility,
  says: "Votre recevabilité est reprise.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
