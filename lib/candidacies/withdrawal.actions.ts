"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { withdrawCandidacy } from "./withdrawal.commands";

export const withdrawCandidacyAction = defineAction({
  name: "withdrawCandidacy",
  input: targetSchema,
  run: withdrawCandidacy,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
