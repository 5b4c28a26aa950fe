"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { addFormerEmployer, removeFormerEmployer } from "./former-employer.commands";
import { addFormerEmployerSchema, removeFormerEmployerSchema } from "./former-employer.schema";

export const addFormerEmployerAction = defineAction({
  name: "addFormerEmployer",
  input: addFormerEmployerSchema,
  run: addFormerEmployer,
  says: "L’ancien employeur est noté.",
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});

export const removeFormerEmployerAction = defineAction({
  name: "removeFormerEmployer",
  input: removeFormerEmployerSchema,
  run: removeFormerEmployer,
  says: "L’ancien employeur est retiré.",
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});
