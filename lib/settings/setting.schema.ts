import { z } from "zod";
import { checkbox, requiredText, version } from "@/lib/shared/fields.schema";

export const changeSettingSchema = z.object({
  key: z.string().max(100),
  version,
  value: z.string().trim().max(2000, "Restez en dessous de 2000 caractères.").default(""),
  source: requiredText(500, "Indiquez d’où vient cette valeur."),
  confirmed: checkbox,
});
export type ChangeSettingInput = z.output<typeof changeSettingSchema>;
