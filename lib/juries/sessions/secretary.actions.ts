"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { replaceSecretary } from "./secretary.commands";
import { replaceSecretarySchema } from "./secretary.schema";

export const replaceSecretaryAction = defineAction({
  name: "replaceSecretary",
  asksCode: "RIGHT",
  input: replaceSecretarySchema,
  run: replaceSecretary,
  says: "Le secrétariat de la session est confié à une autre personne.",
  leadsTo: (_, { id }) => routes.secretariatSession(id),
});
