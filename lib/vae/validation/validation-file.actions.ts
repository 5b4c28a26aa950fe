"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { savePresentation } from "./validation-file.commands";
import { savePresentationSchema } from "./validation-file.schema";

export const savePresentationAction = defineAction({
  name: "savePresentation",
  input: savePresentationSchema,
  run: savePresentation,
  says: "Votre présentation est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});

/** The same, while one writes. */
export const keepPresentation = defineAnswer({
  name: "keepPresentation",
  input: savePresentationSchema,
  repeatable: true,
  run: savePresentation,
});
