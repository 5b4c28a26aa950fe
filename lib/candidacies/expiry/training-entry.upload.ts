import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { addTrainingProof } from "./training-entry.commands";
import { addTrainingProofSchema } from "./training-entry.schema";

export const addTrainingProofUpload = defineUpload({
  name: "addTrainingProof",
  address: routes.upload("entree-en-formation"),
  input: addTrainingProofSchema,
  run: addTrainingProof,
  says: "Le justificatif est déposé\u00a0: indiquez maintenant le jour de l’entrée en formation.",
  page: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});
