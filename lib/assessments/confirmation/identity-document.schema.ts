import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const confirmationDocumentSchema = z.object({ candidacyId: id });
