"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { withdrawCandidacy } from "./withdrawal.commands";
import { withdrawSchema } from "./withdrawal.schema";

export const withdrawCandidacyAction = defineAction({
  name: "withdrawCandidacy",
  input: withdrawSchema,
  run: withdrawCandidacy,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
