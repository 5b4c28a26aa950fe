import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const removeFileSchema = z.object({ candidacyId: id, fileId: id });
