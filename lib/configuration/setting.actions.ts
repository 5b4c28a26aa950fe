"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { changeSetting } from "./setting.commands";
import { changeSettingSchema } from "./setting.schema";

export const changeSettingAction = defineAction({
  name: "changeSetting",
  asksCode: "SETTING",
  input: changeSettingSchema,
  run: changeSetting,
  says: "Le paramètre est enregistré.",
  leadsTo: ({ key }) => routes.setting(key),
});
