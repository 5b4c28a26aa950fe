"use server";

import { defineUpload } from "@/lib/actions/define-upload";
import { routes } from "@/lib/routes";
import { answerPieceSchema } from "./requested-piece.schema";
import { answerPiece } from "./vae-file.commands";

export const answerPieceUpload = defineUpload({
  name: "answerPiece",
  input: answerPieceSchema,
  run: answerPiece,
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});
