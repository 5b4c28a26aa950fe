"use server";
import { defineUpload } from "@/lib/actions/define-upload";
import { routes } from "@/lib/routes";
import { confirmationDocumentSchema } from "./assessment.schema";
import { keepConfirmationDocument } from "./identity-document.commands";

export const keepConfirmationDocumentUpload = defineUpload({
  name: "keepConfirmationDocument",
  input: confirmationDocumentSchema,
  run: keepConfirmationDocument,
  page: ({ candidacyId }) => routes.candidacyConfirmation(candidacyId),
});
