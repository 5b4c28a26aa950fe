"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { sealedStepSchema, withdrawMinutesSchema } from "./jury-session.schema";
import { drawUpMinutes, signMinutes, withdrawMinutes } from "./minutes.commands";

export const drawUpMinutesAction = defineAction({
  name: "drawUpMinutes",
  input: targetSchema,
  run: drawUpMinutes,
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});

export const signMinutesAction = defineAction({
  name: "signMinutes",
  input: sealedStepSchema,
  run: signMinutes,
  leadsTo: (_, { id }) => routes.juryMinutes(id),
});

export const withdrawMinutesAction = defineAction({
  name: "withdrawMinutes",
  input: withdrawMinutesSchema,
  run: withdrawMinutes,
  leadsTo: (_, { id }) => routes.jurySession(id),
});
