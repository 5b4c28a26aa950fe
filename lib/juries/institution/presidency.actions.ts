"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { recordPresidency } from "./presidency.commands";
import { recordPresidencySchema } from "./presidency.schema";

export const recordPresidencyAction = defineAction({
  name: "recordPresidency",
  asksCode: "RIGHT",
  input: recordPresidencySchema,
  run: recordPresidency,
  says: "La présidence est enregistrée.",
  leadsTo: () => routes.secretariatOrganisations,
});
