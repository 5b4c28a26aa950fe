"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import {
  addCompanyGroup,
  addGroupCompany,
  removeCompanyGroup,
  removeGroupCompany,
} from "./group.commands";
import {
  addCompanyGroupSchema,
  addGroupCompanySchema,
  removeCompanyGroupSchema,
  removeGroupCompanySchema,
} from "./group.schema";

export const addCompanyGroupAction = defineAction({
  name: "addCompanyGroup",
  input: addCompanyGroupSchema,
  run: addCompanyGroup,
  says: "Le groupe est ajouté\u00a0: notez ses entreprises.",
  leadsTo: () => routes.companyGroups,
});

export const removeCompanyGroupAction = defineAction({
  name: "removeCompanyGroup",
  input: removeCompanyGroupSchema,
  run: removeCompanyGroup,
  says: "Le groupe est retiré.",
  leadsTo: () => routes.companyGroups,
});

export const addGroupCompanyAction = defineAction({
  name: "addGroupCompany",
  input: addGroupCompanySchema,
  run: addGroupCompany,
  says: "L’entreprise est ajoutée au groupe.",
  leadsTo: () => routes.companyGroups,
});

export const removeGroupCompanyAction = defineAction({
  name: "removeGroupCompany",
  input: removeGroupCompanySchema,
  run: removeGroupCompany,
  says: "L’entreprise est retirée du groupe.",
  leadsTo: () => routes.companyGroups,
});
