"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { acceptValidation, fileValidation, returnValidation } from "./filing.commands";
import { fileValidationSchema, returnValidationSchema } from "./filing.schema";

export const returnValidationAction = defineAction({
  name: "returnValidation",
  input: returnValidationSchema,
  run: returnValidation,
  says: "Le dossier est renvoyé à la personne.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const acceptValidationAction = defineAction({
  name: "acceptValidation",
  input: targetSchema,
  run: acceptValidation,
  says: "Le dossier est accepté.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const fileValidationAction = defineAction({
  name: "fileValidation",
  input: fileValidationSchema,
  run: fileValidation,
  says: null,
  leadsTo: ({ id }) => routes.validationFiled(id),
});
