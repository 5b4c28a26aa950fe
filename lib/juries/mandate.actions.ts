"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { endMandate, grantMandate } from "./mandate.commands";
import {
  endMandateSchema,
  endPresidencySchema,
  grantMandateSchema,
  recordPresidencySchema,
} from "./mandate.schema";
import { endPresidency, recordPresidency } from "./presidency.commands";

export const grantMandateAction = defineAction({
  name: "grantMandate",
  input: grantMandateSchema,
  run: grantMandate,
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});

export const endMandateAction = defineAction({
  name: "endMandate",
  input: endMandateSchema,
  run: endMandate,
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});

export const recordPresidencyAction = defineAction({
  name: "recordPresidency",
  input: recordPresidencySchema,
  run: recordPresidency,
  leadsTo: () => routes.secretariatOrganisations,
});

export const endPresidencyAction = defineAction({
  name: "endPresidency",
  input: endPresidencySchema,
  run: endPresidency,
  leadsTo: () => routes.secretariatOrganisations,
});
