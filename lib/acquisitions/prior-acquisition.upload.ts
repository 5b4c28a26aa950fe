import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { addAcquisitionProof } from "./prior-acquisition.commands";
import { addAcquisitionProofSchema } from "./prior-acquisition.schema";

export const addAcquisitionProofUpload = defineUpload({
  name: "addAcquisitionProof",
  address: routes.upload("acquis-anterieur"),
  input: addAcquisitionProofSchema,
  run: addAcquisitionProof,
  says: "Le justificatif est déposé\u00a0: indiquez maintenant ce qu’il montre.",
  page: ({ candidacyId }) => routes.secretariatCandidacy(candidacyId),
});
