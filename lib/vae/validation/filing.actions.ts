"use server";
import { defineDossierAct } from "@/lib/candidacies/lists/define-dossier-act";
import { dossierActSchema } from "@/lib/candidacies/lists/onward.schema";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { acceptValidation, fileValidation, returnValidation } from "./filing.commands";
import { fileValidationSchema, returnValidationSchema } from "./filing.schema";

export const returnValidationAction = defineDossierAct({
  name: "returnValidation",
  input: returnValidationSchema,
  run: returnValidation,
  says: "Le dossier est renvoyé à la personne.",
});

export const acceptValidationAction = defineDossierAct({
  name: "acceptValidation",
  input: dossierActSchema,
  run: acceptValidation,
  says: "Le dossier est accepté.",
});

export const fileValidationAction = defineAction({
  name: "fileValidation",
  input: fileValidationSchema,
  run: fileValidation,
  says: null,
  leadsTo: ({ id }) => routes.validationFiled(id),
});
