import { z } from "zod";
import { checkbox, requiredText, version } from "@/lib/platform/shared/fields.schema";

export const settingFields = z.object({
  /** Not « key », which every form holds already. */
  setting: z.string().max(100),
  version,
  value: z.string().trim().max(2000, "Restez en dessous de 2000 caractères.").default(""),
  source: requiredText(500, "Indiquez d’où vient cette valeur."),
  confirmed: checkbox,
});
export const changeSettingSchema = settingFields.transform(({ setting, ...edit }) => ({
  key: setting,
  ...edit,
}));
export type ChangeSettingInput = z.output<typeof changeSettingSchema>;
