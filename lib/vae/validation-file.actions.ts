"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import {
  fileValidationSchema,
  savePresentationSchema,
  saveSituationSchema,
} from "./validation.schema";
import { savePresentation, saveSituation } from "./validation-file.commands";
import { fileValidation } from "./validation-filing.commands";

export const saveSituationAction = defineAction({
  name: "saveSituation",
  input: saveSituationSchema,
  run: saveSituation,
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});

export const savePresentationAction = defineAction({
  name: "savePresentation",
  input: savePresentationSchema,
  run: savePresentation,
  leadsTo: ({ candidacyId }) => routes.validationFile(candidacyId),
});

export const fileValidationAction = defineAction({
  name: "fileValidation",
  input: fileValidationSchema,
  run: fileValidation,
  leadsTo: ({ id }) => routes.candidateCandidacy(id),
});
