import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { addAnnex } from "./annex.commands";
import { addAnnexSchema } from "./annex.schema";

export const addAnnexUpload = defineUpload({
  name: "addAnnex",
  address: routes.upload("annexe"),
  input: addAnnexSchema,
  run: addAnnex,
  says: "L’annexe est déposée.",
  page: ({ candidacyId }) => routes.validationAnnexes(candidacyId),
});
