"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { cancelRegistration, registerWorkplaceCandidate } from "./registration.commands";
import { registerWorkplaceCandidateSchema } from "./registration.schema";

export const registerWorkplaceCandidateAction = defineAction({
  name: "registerWorkplaceCandidate",
  input: registerWorkplaceCandidateSchema,
  run: registerWorkplaceCandidate,
  says: "L’inscription est enregistrée\u00a0: la personne est invitée à la confirmer.",
  leadsTo: (_, { id }) => routes.companyCandidate(id),
});

export const cancelRegistrationAction = defineAction({
  name: "cancelRegistration",
  input: targetSchema,
  run: cancelRegistration,
  says: "L’inscription est annulée.",
  leadsTo: ({ id }) => routes.companyCandidate(id),
});
