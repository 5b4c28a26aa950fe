"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { recordPresiding } from "./presiding.commands";
import { recordPresidingSchema } from "./presiding.schema";

export const recordPresidingAction = defineAction({
  name: "recordPresiding",
  input: recordPresidingSchema,
  run: recordPresiding,
  says: "La présidence de la séance est enregistrée.",
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});
