"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { cancelRegistration, registerWorkplaceCandidate } from "./registration.commands";
import { registerWorkplaceCandidateSchema } from "./registration.schema";

export const registerWorkplaceCandidateAction = defineAction({
  name: "registerWorkplaceCandidate",
  input: registerWorkplaceCandidateSchema,
  run: registerWorkplaceCandidate,
  leadsTo: (_, { id }) => routes.companyCandidate(id),
});

export const cancelRegistrationAction = defineAction({
  name: "cancelRegistration",
  input: targetSchema,
  run: cancelRegistration,
  leadsTo: ({ id }) => routes.companyCandidate(id),
});
