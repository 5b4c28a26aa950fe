import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const removeFileSchema = z.object({ candidacyId: id, fileId: id });
