"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { saveTrainingEntry } from "./training-entry.commands";
import { saveTrainingEntrySchema } from "./training-entry.schema";

export const saveTrainingEntryAction = defineAction({
  name: "saveTrainingEntry",
  input: saveTrainingEntrySchema,
  run: saveTrainingEntry,
  says: "L’entrée en formation est enregistrée.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
