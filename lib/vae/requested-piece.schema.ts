import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const answerPieceSchema = z.object({ candidacyId: id, pieceId: id });
