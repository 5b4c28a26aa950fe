"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { assignHandler } from "./handler.commands";
import { assignHandlerSchema } from "./handler.schema";

export const assignHandlerAction = defineAction({
  name: "assignHandler",
  input: assignHandlerSchema,
  run: assignHandler,
  says: ({ handlerId }) =>
    handlerId
      ? "Le gestionnaire de ce dossier est enregistré."
      : "Ce dossier n’a plus de gestionnaire.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
