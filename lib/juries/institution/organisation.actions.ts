"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { changeOrganisationPeriod, enrolOrganisation } from "./organisation.commands";
import { changeOrganisationPeriodSchema, enrolOrganisationSchema } from "./organisation.schema";

export const enrolOrganisationAction = defineAction({
  name: "enrolOrganisation",
  input: enrolOrganisationSchema,
  run: enrolOrganisation,
  leadsTo: (_, { id }) => routes.secretariatOrganisation(id),
});

export const changeOrganisationPeriodAction = defineAction({
  name: "changeOrganisationPeriod",
  input: changeOrganisationPeriodSchema,
  run: changeOrganisationPeriod,
  leadsTo: (_, { id }) => routes.secretariatOrganisation(id),
});
