"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { withdrawCandidacy } from "./withdrawal.commands";

export const withdrawCandidacyAction = defineAction({
  name: "withdrawCandidacy",
  input: targetSchema,
  run: withdrawCandidacy,
  says: (_, { number }) =>
    number ? "Votre candidature est retirée." : "Le brouillon est supprimé.",
  leadsTo: ({ id }, { number }) => (number ? routes.candidateCandidacy(id) : routes.candidateHome),
});
