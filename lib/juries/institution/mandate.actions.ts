"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { endMandate, grantMandate } from "./mandate.commands";
import { endMandateSchema, grantMandateSchema } from "./mandate.schema";
import { endedPresidencyWords } from "./presidency.labels";

export const grantMandateAction = defineAction({
  name: "grantMandate",
  asksCode: "RIGHT",
  input: grantMandateSchema,
  run: grantMandate,
  says: "Le mandat est enregistré.",
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});

export const endMandateAction = defineAction({
  name: "endMandate",
  asksCode: "RIGHT",
  input: endMandateSchema,
  run: endMandate,
  says: (_, { presidencies }) =>
    `La fin du mandat est enregistrée${endedPresidencyWords(presidencies)}.`,
  leadsTo: (_, { organisationId }) => routes.secretariatOrganisation(organisationId),
});
