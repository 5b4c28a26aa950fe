"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { recordPresidingSchema } from "./presiding.schema";
import { recordPresiding } from "./sitting.commands";

export const recordPresidingAction = defineAction({
  name: "recordPresiding",
  input: recordPresidingSchema,
  run: recordPresiding,
  leadsTo: (_, { sessionId }) => routes.secretariatSitting(sessionId),
});
