"use server";

import { defineUpload } from "@/lib/actions/define-upload";
import { routes } from "@/lib/routes";
import { addAnnexSchema } from "./annex.schema";
import { addAnnex } from "./vae-file.commands";

export const addAnnexUpload = defineUpload({
  name: "addAnnex",
  input: addAnnexSchema,
  run: addAnnex,
  page: ({ candidacyId }) => routes.validationAnnexes(candidacyId),
});
