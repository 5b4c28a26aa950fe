"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { saveNature } from "./nature.commands";
import { saveNatureSchema } from "./nature.schema";

export const saveNatureAction = defineAction({
  name: "saveNature",
  input: saveNatureSchema,
  run: saveNature,
  says: "La nature de votre demande est enregistrée.",
  leadsTo: ({ candidacyId }) => routes.candidateCandidacy(candidacyId),
});
