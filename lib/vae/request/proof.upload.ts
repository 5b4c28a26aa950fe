import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { addProof } from "./proof.commands";
import { addProofSchema } from "./proof.schema";

export const addProofUpload = defineUpload({
  name: "addProof",
  address: routes.upload("justificatif"),
  input: addProofSchema,
  run: addProof,
  says: "Le justificatif est déposé.",
  page: ({ candidacyId, experienceId }) =>
    experienceId
      ? routes.experienceProofs(candidacyId, experienceId)
      : routes.candidacyDocuments(candidacyId),
});
