"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { waiveExpiry } from "./waiver.commands";
import { waiveExpirySchema } from "./waiver.schema";

export const waiveExpiryAction = defineAction({
  name: "waiveExpiry",
  asksCode: "DECISION",
  input: waiveExpirySchema,
  run: waiveExpiry,
  says: "La candidature peut se poursuivre après l’échéance\u00a0: le motif est gardé au dossier.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
