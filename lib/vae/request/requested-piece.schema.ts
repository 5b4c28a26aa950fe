import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const answerPieceSchema = z.object({ candidacyId: id, pieceId: id });
