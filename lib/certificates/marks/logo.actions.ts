"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { adoptLogo, withdrawLogo } from "./logo.commands";
import { adoptLogoSchema, withdrawLogoSchema } from "./logo.schema";

export const adoptLogoAction = defineAction({
  name: "adoptLogo",
  asksCode: "SETTING",
  input: adoptLogoSchema,
  run: adoptLogo,
  says: "Le logo est en service.",
  leadsTo: () => routes.marks,
});

export const withdrawLogoAction = defineAction({
  name: "withdrawLogo",
  asksCode: "SETTING",
  input: withdrawLogoSchema,
  run: withdrawLogo,
  says: "Le logo est retiré.",
  leadsTo: () => routes.marks,
});
