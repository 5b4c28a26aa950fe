"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { reinstateCandidacy } from "./lapse.commands";
import { reinstateCandidacySchema } from "./lapse.schema";

export const reinstateCandidacyAction = defineAction({
  name: "reinstateCandidacy",
  asksCode: "DECISION",
  input: reinstateCandidacySchema,
  run: reinstateCandidacy,
  says: "La candidature est rétablie.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
