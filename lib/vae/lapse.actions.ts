"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { reinstateCandidacySchema } from "./lapse.schema";
import { reinstateCandidacy } from "./reopening.commands";

export const reinstateCandidacyAction = defineAction({
  name: "reinstateCandidacy",
  input: reinstateCandidacySchema,
  run: reinstateCandidacy,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
