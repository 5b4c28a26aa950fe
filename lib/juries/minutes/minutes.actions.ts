"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { sealedStepSchema, targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { drawUpMinutes, signMinutes, withdrawMinutes } from "./minutes.commands";
import { withdrawMinutesSchema } from "./minutes.schema";

export const drawUpMinutesAction = defineAction({
  name: "drawUpMinutes",
  input: targetSchema,
  run: drawUpMinutes,
  says: "Le procès-verbal est établi.",
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const signMinutesAction = defineAction({
  name: "signMinutes",
  asksCode: "SIGNATURE",
  input: sealedStepSchema,
  run: signMinutes,
  says: "Votre signature est enregistrée.",
  leadsTo: (_, { id }) => routes.juryMinutes(id),
});

export const withdrawMinutesAction = defineAction({
  name: "withdrawMinutes",
  input: withdrawMinutesSchema,
  run: withdrawMinutes,
  says: "Le procès-verbal est retiré.",
  leadsTo: (_, { id }) => routes.jurySession(id),
});
