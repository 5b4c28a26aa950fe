"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { removeFile } from "./file-removal.commands";
import { removeFileSchema } from "./file-removal.schema";

export const removeDocumentAction = defineAction({
  name: "removeDocument",
  input: removeFileSchema,
  run: removeFile,
  says: "Le fichier est retiré.",
  leadsTo: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});

export const removeAnnexAction = defineAction({
  name: "removeAnnex",
  input: removeFileSchema,
  run: removeFile,
  says: "L’annexe est retirée.",
  leadsTo: ({ candidacyId }) => routes.validationAnnexes(candidacyId),
});
