import { z } from "zod";
import {
  checkbox,
  optionalText,
  password,
  requiredText,
  version,
} from "@/lib/platform/shared/fields.schema";

export const settingFields = z.object({
  /** Not « key », which every form holds already. */
  setting: z.string().max(100),
  version,
  value: optionalText(2000),
  source: requiredText(500, "Indiquez d’où vient cette valeur."),
  confirmed: checkbox,
  password,
});
export const changeSettingSchema = settingFields.transform(({ setting, ...edit }) => ({
  key: setting,
  ...edit,
}));
export type ChangeSettingInput = z.output<typeof changeSettingSchema>;
