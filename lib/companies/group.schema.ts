import { z } from "zod";
import { id, requiredText, siren } from "@/lib/platform/shared/fields.schema";

export const addCompanyGroupSchema = z.object({
  name: requiredText(160, "Indiquez le nom du groupe."),
});
export type AddCompanyGroupInput = z.output<typeof addCompanyGroupSchema>;

export const removeCompanyGroupSchema = z.object({ id });
export type RemoveCompanyGroupInput = z.output<typeof removeCompanyGroupSchema>;

export const addGroupCompanySchema = z.object({
  groupId: id,
  name: requiredText(160, "Indiquez le nom de l’entreprise."),
  siren,
});
export type AddGroupCompanyInput = z.output<typeof addGroupCompanySchema>;

export const removeGroupCompanySchema = z.object({ id });
export type RemoveGroupCompanyInput = z.output<typeof removeGroupCompanySchema>;
