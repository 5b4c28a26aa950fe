"use server";
import { defineAction } from "@/lib/actions/define-action";
import { routes } from "@/lib/routes";
import { targetSchema } from "@/lib/shared/fields.schema";
import { declareComplete, requestPieces } from "./completeness.commands";
import { requestPiecesSchema } from "./completeness.schema";

export const requestPiecesAction = defineAction({
  name: "requestPieces",
  input: requestPiecesSchema,
  run: requestPieces,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});

export const declareCompleteAction = defineAction({
  name: "declareComplete",
  input: targetSchema,
  run: declareComplete,
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
