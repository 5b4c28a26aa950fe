import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const confirmationDocumentSchema = z.object({ candidacyId: id });
