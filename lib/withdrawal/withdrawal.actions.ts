"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { withdrawCandidacy } from "./withdrawal.commands";

export const withdrawCandidacyAction = defineAction({
  name: "withdrawCandidacy",
  input: targetSchema,
  run: withdrawCandidacy,
  says: "Votre candidature est retirée.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
