import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const draftUploadSchema = z.object({ candidacyId: id });
export const answerPieceSchema = z.object({ candidacyId: id, pieceId: id });
export const removeFileSchema = z.object({ candidacyId: id, fileId: id });
