import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { saveConfirmationDocument } from "./identity-document.commands";
import { confirmationDocumentSchema } from "./identity-document.schema";

export const saveConfirmationDocumentUpload = defineUpload({
  name: "saveConfirmationDocument",
  address: routes.upload("piece-identite-travail"),
  input: confirmationDocumentSchema,
  run: saveConfirmationDocument,
  says: "Votre pièce d’identité est déposée.",
  page: ({ candidacyId }) => routes.candidacyConfirmation(candidacyId),
});
