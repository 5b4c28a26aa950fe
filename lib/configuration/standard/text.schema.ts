import { z } from "zod";
import {
  checkbox,
  id,
  optionalDay,
  optionalId,
  optionalText,
  requiredText,
  targetSchema,
} from "@/lib/platform/shared/fields.schema";

const CODE = "Un code est fait de lettres, de chiffres, de points et de tirets, sans espace.";

const code = requiredText(40, "Indiquez un code.").regex(/^[\w.-]+$/, CODE);
const level = z.union([z.literal(""), z.coerce.number().int().min(1).max(8)], {
  error: "Le niveau va de 1 à 8.",
});

export const standardFactsFields = z.object({
  rncpCode: requiredText(20).regex(/^RNCP\d+$/, "Le code s’écrit RNCP suivi de chiffres."),
  title: optionalText(300),
  acronym: optionalText(60),
  level,
  europeanLevel: level,
  specialties: optionalText(2000),
  awardingBodies: optionalText(2000),
  occupations: optionalText(4000),
  registeredOn: optionalDay,
  registeredOnOfficial: checkbox,
  registeredOnSource: optionalText(500),
  expiresOn: optionalDay,
  textSource: optionalText(500),
});
export const saveStandardFactsSchema = targetSchema.extend(standardFactsFields.shape);
export type SaveStandardFactsInput = z.output<typeof saveStandardFactsSchema>;

export const awardRuleFields = z.object({
  "required[]": z.array(z.string()).default([]),
  "choice[]": z.array(z.string()).default([]),
  atLeast: optionalText(2),
  awardRuleSource: optionalText(500),
});
export const saveAwardRuleSchema = targetSchema.extend(awardRuleFields.shape);
export type SaveAwardRuleInput = z.output<typeof saveAwardRuleSchema>;

export const standardItemFields = z.object({
  code,
  label: requiredText(4000, "Écrivez ce texte."),
  provisional: checkbox,
  option: optionalText(40),
  options: optionalText(2000),
});
export const addStandardItemSchema = targetSchema.extend({
  ...standardItemFields.shape,
  parentId: optionalId,
});
export type AddStandardItemInput = z.output<typeof addStandardItemSchema>;

export const standardItemTarget = targetSchema.extend({ itemId: id });
export type StandardItemTarget = z.output<typeof standardItemTarget>;
export const editStandardItemSchema = standardItemTarget.extend(standardItemFields.shape);
export type EditStandardItemInput = z.output<typeof editStandardItemSchema>;
