"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { confirmCandidacy, declineCandidacy } from "./confirmation.commands";
import { confirmCandidacySchema } from "./confirmation.schema";

export const confirmCandidacyAction = defineAction({
  name: "confirmCandidacy",
  input: confirmCandidacySchema,
  run: confirmCandidacy,
  says: "Votre inscription est confirmée.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});

export const declineCandidacyAction = defineAction({
  name: "declineCandidacy",
  input: targetSchema,
  run: declineCandidacy,
  says: "Votre refus est enregistré.",
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
