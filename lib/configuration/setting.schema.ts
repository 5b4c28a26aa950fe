import { z } from "zod";
import {
  checkbox,
  optionalText,
  password,
  requiredText,
  searchText,
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

/** The search of the settings as the address holds it. */
export const settingSearchSchema = z.object({ q: searchText });
export type ChangeSettingInput = z.output<typeof changeSettingSchema>;
