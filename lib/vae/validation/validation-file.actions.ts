"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { defineAnswer } from "@/lib/platform/actions/define-answer";
import { routes } from "@/lib/routes";
import { savePresentation, saveSituation } from "./validation-file.commands";
import { savePresentationSchema, saveSituationSchema } from "./validation-file.schema";

export const saveSituationAction = defineAction({
  name: "saveSituation",
  input: saveSituationSchema,
  run: saveSituation,
  says: "La situation de travail est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});

export const savePresentationAction = defineAction({
  name: "savePresentation",
  input: savePresentationSchema,
  run: savePresentation,
  says: "Votre présentation est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});

/** The same, while one writes. */
export const keepSituation = defineAnswer({
  name: "keepSituation",
  input: saveSituationSchema,
  repeatable: true,
  run: saveSituation,
});

export const keepPresentation = defineAnswer({
  name: "keepPresentation",
  input: savePresentationSchema,
  repeatable: true,
  run: savePresentation,
});
