"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { endPresidency, recordPresidency } from "./presidency.commands";
import { endPresidencySchema, recordPresidencySchema } from "./presidency.schema";

export const recordPresidencyAction = defineAction({
  name: "recordPresidency",
  asksCode: "RIGHT",
  input: recordPresidencySchema,
  run: recordPresidency,
  says: "La présidence est enregistrée.",
  leadsTo: () => routes.secretariatOrganisations,
});

export const endPresidencyAction = defineAction({
  name: "endPresidency",
  asksCode: "RIGHT",
  input: endPresidencySchema,
  run: endPresidency,
  says: "La fin de la présidence est enregistrée.",
  leadsTo: () => routes.secretariatOrganisations,
});
