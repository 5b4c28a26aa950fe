"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { recordAccreditation, withdrawAccreditation } from "./accreditation.commands";
import { recordAccreditationSchema, withdrawAccreditationSchema } from "./accreditation.schema";

export const recordAccreditationAction = defineAction({
  name: "recordAccreditation",
  input: recordAccreditationSchema,
  run: recordAccreditation,
  says: "L’habilitation est enregistrée.",
  leadsTo: (_, { companyId }) => routes.secretariatCompany(companyId),
});

export const withdrawAccreditationAction = defineAction({
  name: "withdrawAccreditation",
  input: withdrawAccreditationSchema,
  run: withdrawAccreditation,
  says: "L’habilitation est retirée.",
  leadsTo: (_, { companyId }) => routes.secretariatCompany(companyId),
});
