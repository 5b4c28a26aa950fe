"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { takeBackSilence } from "./silence-taken-back.commands";
import { takeBackSilenceSchema } from "./silence-taken-back.schema";

export const takeBackSilenceAction = defineAction({
  name: "takeBackSilence",
  asksCode: "DECISION",
  input: takeBackSilenceSchema,
  run: takeBackSilence,
  says: "La recevabilité par silence est retirée.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
