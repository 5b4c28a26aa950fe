"use server";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { keepConfirmationDocument } from "./identity-document.commands";
import { confirmationDocumentSchema } from "./identity-document.schema";

export const keepConfirmationDocumentUpload = defineUpload({
  name: "keepConfirmationDocument",
  input: confirmationDocumentSchema,
  run: keepConfirmationDocument,
  page: ({ candidacyId }) => routes.candidacyConfirmation(candidacyId),
});
