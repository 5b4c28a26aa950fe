"use server";
import { defineAction } from "@/lib/platform/actions/define-action";
import { routes } from "@/lib/routes";
import { examinePieces } from "./verdict.commands";
import { examinePiecesSchema } from "./verdict.schema";

export const examinePiecesAction = defineAction({
  name: "examinePieces",
  input: examinePiecesSchema,
  run: examinePieces,
  says: "L’examen des pièces est enregistré.",
  leadsTo: ({ id }) => routes.secretariatCandidacy(id),
});
