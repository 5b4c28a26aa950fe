"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { withdrawDecisionSchema } from "./decision-withdrawal.schema";
import { withdrawDecision } from "./reopening.commands";

export const withdrawDecisionAction = defineAction({
  name: "withdrawDecision",
  input: withdrawDecisionSchema,
  run: withdrawDecision,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
