"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { changeOrganisationPeriod, enrolOrganisation } from "./organisation.commands";
import { changeOrganisationPeriodSchema, enrolOrganisationSchema } from "./organisation.schema";

export const enrolOrganisationAction = defineAction({
  name: "enrolOrganisation",
  input: enrolOrganisationSchema,
  run: enrolOrganisation,
  says: "L’organisation est enregistrée.",
  leadsTo: (_, { id }) => routes.secretariatOrganisation(id),
});

export const changeOrganisationPeriodAction = defineAction({
  name: "changeOrganisationPeriod",
  input: changeOrganisationPeriodSchema,
  run: changeOrganisationPeriod,
  says: "La période de l’organisation est modifiée.",
  leadsTo: (_, { id }) => routes.secretariatOrganisation(id),
});
