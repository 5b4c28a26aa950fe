import { z } from "zod";
import { id, optionalDay, optionalText } from "@/lib/platform/shared/fields.schema";
import { BENEFITS, CURRENT_SITUATIONS, NATIONALITY_GROUPS } from "./current-situation";

/** CERFA 12818*02, rubric 3, after the civil identity. */
export const currentSituationFields = z.object({
  nationality: z.enum(NATIONALITY_GROUPS, "Choisissez votre nationalité."),
  currentSituation: z.enum(CURRENT_SITUATIONS, "Choisissez votre situation actuelle."),
  registeredOn: optionalDay,
  "benefits[]": z.array(z.enum(BENEFITS)).max(BENEFITS.length).default([]),
  disabledWorker: z.enum(["", "yes", "no"]).default(""),
  needs: optionalText(2000),
});
export const saveCurrentSituationSchema = currentSituationFields.extend({
  candidacyId: id,
  version: z.coerce.number().int().min(0),
});
export type SaveCurrentSituationInput = z.output<typeof saveCurrentSituationSchema>;
