"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { targetSchema } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { declareComplete, requestPieces } from "./completeness.commands";
import { requestPiecesSchema } from "./completeness.schema";

export const requestPiecesAction = defineAction({
  name: "requestPieces",
  input: requestPiecesSchema,
  run: requestPieces,
  says: "La demande de pièces est envoyée.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const declareCompleteAction = defineAction({
  name: "declareComplete",
  input: targetSchema,
  run: declareComplete,
  says: "La demande est déclarée complète.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
