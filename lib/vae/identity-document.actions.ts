"use server";

import { defineUpload } from "@/lib/actions/define-upload";
import { routes } from "@/lib/routes";
import { keepIdentityDocumentSchema } from "./identity-document.schema";
import { keepIdentityDocument } from "./vae-file.commands";

export const keepIdentityDocumentUpload = defineUpload({
  name: "keepIdentityDocument",
  input: keepIdentityDocumentSchema,
  run: keepIdentityDocument,
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});
