import "server-only";
import { defineUpload } from "@/lib/documents/define-upload";
import { routes } from "@/lib/routes";
import { answerPiece } from "./requested-piece.commands";
import { answerPieceSchema } from "./requested-piece.schema";

export const answerPieceUpload = defineUpload({
  name: "answerPiece",
  address: routes.upload("piece-demandee"),
  input: answerPieceSchema,
  run: answerPiece,
  says: "La pièce est déposée.",
  page: ({ candidacyId }) => routes.candidacyDocuments(candidacyId),
});
