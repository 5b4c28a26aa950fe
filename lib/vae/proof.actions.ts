"use server";

import { defineUpload } from "@/lib/actions/define-upload";
import { routes } from "@/lib/routes";
import { addProofSchema } from "./proof.schema";
import { addProof } from "./vae-file.commands";

export const addProofUpload = defineUpload({
  name: "addProof",
  input: addProofSchema,
  run: addProof,
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});
