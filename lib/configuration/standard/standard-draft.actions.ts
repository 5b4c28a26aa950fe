"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { discardStandard, startImported, startStandard } from "./standard-draft.commands";
import { importStandardSchema, startStandardSchema } from "./standard-draft.schema";

export const startStandardAction = defineAction({
  name: "startStandard",
  input: startStandardSchema,
  run: startStandard,
  says: "La version est en préparation : rien ne l’utilise avant sa publication.",
  leadsTo: (_, { id }) => routes.standardDraft(id),
});

export const importStandardAction = defineAction({
  name: "importStandard",
  input: importStandardSchema,
  run: startImported,
  says: "Le texte est repris. Ce qu’il ne contient pas est à compléter.",
  leadsTo: (_, { id }) => routes.standardDraft(id),
});

export const discardStandardAction = defineAction({
  name: "discardStandard",
  input: targetSchema,
  run: discardStandard,
  says: "La version en préparation est abandonnée.",
  leadsTo: () => routes.secretariatStandard,
});
