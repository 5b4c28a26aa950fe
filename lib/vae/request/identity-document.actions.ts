"use server";

import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { keepIdentityDocument } from "./identity-document.commands";
import { keepIdentityDocumentSchema } from "./identity-document.schema";

export const keepIdentityDocumentUpload = defineUpload({
  name: "keepIdentityDocument",
  input: keepIdentityDocumentSchema,
  run: keepIdentityDocument,
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});
