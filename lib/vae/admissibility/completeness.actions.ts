"use server";
import { defineDossierAct } from "@/lib/candidacies/lists/define-dossier-act";
import { dossierActSchema } from "@/lib/candidacies/lists/onward.schema";
import { declareComplete, requestPieces } from "./completeness.commands";
import { requestPiecesSchema } from "./completeness.schema";

export const requestPiecesAction = defineDossierAct({
  name: "requestPieces",
  input: requestPiecesSchema,
  run: requestPieces,
  says: "La demande de pièces est envoyée.",
});

export const declareCompleteAction = defineDossierAct({
  name: "declareComplete",
  input: dossierActSchema,
  run: declareComplete,
  says: "La demande est déclarée complète.",
});
