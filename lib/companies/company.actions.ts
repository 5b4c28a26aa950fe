"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { registerCompany } from "./company.commands";
import { registerCompanySchema } from "./company.schema";

export const registerCompanyAction = defineAction({
  name: "registerCompany",
  input: registerCompanySchema,
  run: registerCompany,
  says: "L’entreprise est enregistrée.",
  leadsTo: (_, { id }) => routes.secretariatCompany(id),
});
