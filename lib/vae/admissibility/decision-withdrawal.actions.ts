"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { withdrawDecision } from "./decision-withdrawal.commands";
import { withdrawDecisionSchema } from "./decision-withdrawal.schema";

export const withdrawDecisionAction = defineAction({
  name: "withdrawDecision",
  asksCode: "DECISION",
  input: withdrawDecisionSchema,
  run: withdrawDecision,
  says: "La décision est retirée.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
