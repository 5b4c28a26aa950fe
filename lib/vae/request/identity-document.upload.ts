import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { saveIdentityDocument } from "./identity-document.commands";
import { saveIdentityDocumentSchema } from "./identity-document.schema";

export const saveIdentityDocumentUpload = defineUpload({
  name: "saveIdentityDocument",
  address: routes.upload("piece-identite"),
  input: saveIdentityDocumentSchema,
  run: saveIdentityDocument,
  says: "Votre pièce d’identité est déposée.",
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});
