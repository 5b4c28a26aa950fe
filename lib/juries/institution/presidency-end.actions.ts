"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { sealedStepSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { endPresidency, withdrawPresidency } from "./presidency-end.commands";
import { endPresidencySchema } from "./presidency-end.schema";

export const endPresidencyAction = defineAction({
  name: "endPresidency",
  asksCode: "RIGHT",
  input: endPresidencySchema,
  run: endPresidency,
  says: "La fin de la présidence est enregistrée.",
  leadsTo: () => routes.secretariatOrganisations,
});

export const withdrawPresidencyAction = defineAction({
  name: "withdrawPresidency",
  asksCode: "RIGHT",
  input: sealedStepSchema,
  run: withdrawPresidency,
  says: "La présidence est retirée.",
  leadsTo: () => routes.secretariatOrganisations,
});
